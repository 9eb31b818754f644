package vn.nghedan.response;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import vn.nghedan.petition.OneLine;
import vn.nghedan.petition.Stamp;

/** How and when an answer was told, by whom and in whose place, and what proves it; or an attempt that did not succeed. */
@Entity
public class Relay {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	private String petitionCode;
	@Enumerated(EnumType.STRING)
	private RelayWay way;
	private LocalDate toldOn;
	private String proof;
	@Enumerated(EnumType.STRING)
	private RelayReason reason;
	private boolean attempt;
	private LocalDate nextTry;
	private String recordedBy;
	private Instant recordedAt;
	private String onBehalfOf;

	protected Relay() {
	}

	Relay(String petitionCode, Telling telling, Stamp stamp) {
		this.petitionCode = petitionCode;
		this.way = telling.way();
		this.toldOn = telling.on();
		this.proof = OneLine.of(telling.proof());
		this.reason = telling.reason();
		this.attempt = telling.isAttempt();
		this.nextTry = telling.isAttempt() ? telling.nextTry() : null;
		this.recordedBy = stamp.username();
		this.recordedAt = stamp.at();
		this.onBehalfOf = telling.isOfSomebodyElse(stamp.username()) ? telling.onBehalfOf() : null;
	}

	public RelayWay way() {
		return way;
	}

	/** Of an attempt: when it was made. */
	public LocalDate toldOn() {
		return toldOn;
	}

	public String proof() {
		return proof;
	}

	/** Why others heard it or nobody did; {@code null} where the petitioner himself was told. */
	public RelayReason reason() {
		return reason;
	}

	/** Whether the petitioner has still to be told after it. */
	public boolean attempt() {
		return attempt;
	}

	/** When it is to be tried again; {@code null} unless it was an attempt. */
	public LocalDate nextTry() {
		return nextTry;
	}

	/** Who told it and has the credit. */
	public String recordedBy() {
		return recordedBy;
	}

	public Instant recordedAt() {
		return recordedAt;
	}

	/** Whose duty it was; {@code null} where that is who told it, or nobody by name. */
	public String onBehalfOf() {
		return onBehalfOf;
	}
}
