package vn.nghedan.organization;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** An official holds a role for a unit during a period. */
@Entity
public class RoleHolding {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	private String username;
	private String role;
	private String unitCode;
	@Embedded
	private Period period;

	protected RoleHolding() {
	}

	RoleHolding(String username, String role, String unitCode, Period period) {
		this.username = username;
		this.role = role;
		this.unitCode = unitCode;
		this.period = period;
	}

	void until(LocalDate lastDay) {
		this.period = period.until(lastDay);
	}

	public Long id() {
		return id;
	}

	public String username() {
		return username;
	}

	public String role() {
		return role;
	}

	public String unitCode() {
		return unitCode;
	}

	public LocalDate validFrom() {
		return period.validFrom();
	}

	/** Last day, null while it goes on. */
	public LocalDate validTo() {
		return period.validTo();
	}

	/** The group of the holders of this role for this unit. */
	public String group() {
		return Roles.group(unitCode, role);
	}
}
