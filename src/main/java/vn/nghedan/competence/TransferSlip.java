package vn.nghedan.competence;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** The paper that goes with a petition to another unit, and what that unit said to it. */
@Entity
public class TransferSlip {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	private String petitionCode;
	private String fromUnit;
	private String toUnit;
	private Instant sentAt;
	private Instant answeredAt;
	private Boolean accepted;
	private String reason;

	protected TransferSlip() {
	}

	TransferSlip(String petitionCode, String fromUnit, String toUnit, Instant sentAt) {
		this.petitionCode = petitionCode;
		this.fromUnit = fromUnit;
		this.toUnit = toUnit;
		this.sentAt = sentAt;
	}

	void answer(boolean yes, String why, Instant at) {
		accepted = yes;
		reason = why;
		answeredAt = at;
	}

	public String petitionCode() {
		return petitionCode;
	}

	public String fromUnit() {
		return fromUnit;
	}

	public String toUnit() {
		return toUnit;
	}

	public Instant sentAt() {
		return sentAt;
	}

	public Instant answeredAt() {
		return answeredAt;
	}

	/** {@code null} until the unit has answered. */
	public Boolean accepted() {
		return accepted;
	}

	public String reason() {
		return reason;
	}
}
