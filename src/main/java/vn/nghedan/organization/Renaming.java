package vn.nghedan.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A unit goes on under another name from a day on. */
@Entity
class Renaming {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	private Long reorganizationId;
	private String unitCode;
	private String formerName;
	private String name;
	private LocalDate effectiveOn;

	protected Renaming() {
	}

	Renaming(Long reorganizationId, String unitCode, String formerName, String name, LocalDate effectiveOn) {
		this.reorganizationId = reorganizationId;
		this.unitCode = unitCode;
		this.formerName = formerName;
		this.name = name;
		this.effectiveOn = effectiveOn;
	}

	/** Another decision, of a day before, has been ordered since. */
	void comesAfter(String otherName) {
		this.formerName = otherName;
	}

	Long id() {
		return id;
	}

	Long reorganizationId() {
		return reorganizationId;
	}

	String unitCode() {
		return unitCode;
	}

	/** Up to the day before. */
	String formerName() {
		return formerName;
	}

	String name() {
		return name;
	}

	LocalDate effectiveOn() {
		return effectiveOn;
	}
}
