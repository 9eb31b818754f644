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

/** How and when an answer was told, and what proves it. */
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
	private String recordedBy;
	private Instant recordedAt;

	protected Relay() {
	}

	Relay(String petitionCode, RelayWay way, LocalDate toldOn, String proof, Stamp stamp) {
		this.petitionCode = petitionCode;
		this.way = way;
		this.toldOn = toldOn;
		this.proof = OneLine.of(proof);
		this.recordedBy = stamp.username();
		this.recordedAt = stamp.at();
	}

	public RelayWay way() {
		return way;
	}

	public LocalDate toldOn() {
		return toldOn;
	}

	public String proof() {
		return proof;
	}

	public String recordedBy() {
		return recordedBy;
	}

	public Instant recordedAt() {
		return recordedAt;
	}
}
