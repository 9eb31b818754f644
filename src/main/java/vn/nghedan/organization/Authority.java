package vn.nghedan.organization;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** A unit that can be responsible for something: city, department, district, ward, division, outside agency. */
@Entity
public class Authority {

	@Id
	private String code;
	private String name;
	private String levelCode;
	private String parentCode;
	private boolean external;
	private String email;
	@Embedded
	private Period period;

	protected Authority() {
	}

	Authority(String code, String name, String levelCode, String parentCode, boolean external, String email, Period period) {
		this.code = code;
		this.name = name;
		this.levelCode = levelCode;
		this.parentCode = parentCode;
		this.external = external;
		this.email = email;
		this.period = period;
	}

	void end(LocalDate lastDay) {
		this.period = period.until(lastDay);
	}

	void rename(String newName) {
		this.name = newName;
	}

	public String code() {
		return code;
	}

	public String name() {
		return name;
	}

	public String levelCode() {
		return levelCode;
	}

	/** Code of the unit above, null for a root. */
	public String parentCode() {
		return parentCode;
	}

	/** Whether it works outside this application, so that petitions go there by letter. */
	public boolean external() {
		return external;
	}

	/** Whether it answers for all: an agency outside has nobody above it either, but speaks for itself only. */
	public boolean isTop() {
		return parentCode() == null && !external;
	}

	/** Official address, may be null. */
	public String email() {
		return email;
	}

	public LocalDate validFrom() {
		return period.validFrom();
	}

	/** Last day, null while it exists. */
	public LocalDate validTo() {
		return period.validTo();
	}

	public boolean existsOn(LocalDate day) {
		return period.contains(day);
	}
}
