package vn.nghedan.outreach;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** An official who looks after a residential group for a period, both days included. */
@Entity
public class Assignment {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	private String username;
	private String groupCode;
	private LocalDate validFrom;
	private LocalDate validTo;
	private String programmeCode;
	private String delegationCode;

	protected Assignment() {
	}

	Assignment(String username, String groupCode, LocalDate validFrom, LocalDate validTo) {
		this.username = username;
		this.groupCode = groupCode;
		this.validFrom = validFrom;
		this.validTo = validTo;
	}

	/** The same programme and delegation, for another official, group or time. */
	Assignment under(Assignment former) {
		programmeCode = former.programmeCode;
		delegationCode = former.delegationCode;
		return this;
	}

	/** @param delegation with which he goes from now on; {@code null} for none */
	Assignment with(String delegation) {
		delegationCode = delegation;
		return this;
	}

	/** Nobody looks after a group that is no more. */
	void endOn(LocalDate lastDay) {
		validTo = lastDay;
	}

	public String username() {
		return username;
	}

	public String groupCode() {
		return groupCode;
	}

	public LocalDate validFrom() {
		return validFrom;
	}

	/** {@code null} while it has no end. */
	public LocalDate validTo() {
		return validTo;
	}

	/** {@code null} for what was assigned before there were programmes. */
	public String programmeCode() {
		return programmeCode;
	}

	/** The delegation that he goes with; may be {@code null}. */
	public String delegationCode() {
		return delegationCode;
	}
}
