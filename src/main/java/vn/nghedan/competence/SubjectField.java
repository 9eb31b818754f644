package vn.nghedan.competence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A field of administration that petitions are about; fields end, they are never deleted. */
@Entity
public class SubjectField {

	@Id
	private String code;
	private String name;
	private LocalDate validFrom;
	private LocalDate validTo;

	protected SubjectField() {
	}

	public String code() {
		return code;
	}

	/** In Vietnamese. */
	public String name() {
		return name;
	}

	boolean isValid(LocalDate on) {
		return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
	}
}
