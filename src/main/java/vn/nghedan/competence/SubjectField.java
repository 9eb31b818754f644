package vn.nghedan.competence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A field of administration that petitions are about, in a tree of any depth; fields end, they are never deleted. */
@Entity
public class SubjectField {

	@Id
	private String code;
	private String name;
	private String parentCode;
	private int position;
	private LocalDate validFrom;
	private LocalDate validTo;

	protected SubjectField() {
	}

	SubjectField(String code, String name, String parentCode, int position, LocalDate validFrom) {
		this.code = code;
		this.name = name;
		this.parentCode = parentCode;
		this.position = position;
		this.validFrom = validFrom;
	}

	void rename(String other) {
		name = other;
	}

	void end(LocalDate lastDay) {
		validTo = lastDay;
	}

	public String code() {
		return code;
	}

	/** In Vietnamese. */
	public String name() {
		return name;
	}

	/** The field that this one is a part of; {@code null} at the top. */
	public String parentCode() {
		return parentCode;
	}

	int position() {
		return position;
	}

	public LocalDate validFrom() {
		return validFrom;
	}

	/** Last day, {@code null} while it goes on. */
	public LocalDate validTo() {
		return validTo;
	}

	public boolean isValid(LocalDate on) {
		return !on.isBefore(validFrom) && (validTo == null || !on.isAfter(validTo));
	}
}
