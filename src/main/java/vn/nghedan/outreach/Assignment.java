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

	protected Assignment() {
	}

	Assignment(String username, String groupCode, LocalDate validFrom, LocalDate validTo) {
		this.username = username;
		this.groupCode = groupCode;
		this.validFrom = validFrom;
		this.validTo = validTo;
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
}
