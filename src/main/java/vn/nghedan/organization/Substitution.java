package vn.nghedan.organization;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;

/** One official stands in for another who is absent; the substitute gets all the roles of the absent one. */
@Entity
public class Substitution {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	private String absentUsername;
	private String substituteUsername;
	private String reason;
	@Embedded
	private Period period;

	protected Substitution() {
	}

	Substitution(String absentUsername, String substituteUsername, Period period, String reason) {
		this.absentUsername = absentUsername;
		this.substituteUsername = substituteUsername;
		this.period = period;
		this.reason = reason;
	}

	Substitution by(String newSubstitute, LocalDate lastDay, String newReason) {
		this.substituteUsername = newSubstitute;
		this.period = period.until(lastDay);
		this.reason = newReason;
		return this;
	}

	public Long id() {
		return id;
	}

	public String absentUsername() {
		return absentUsername;
	}

	public String substituteUsername() {
		return substituteUsername;
	}

	/** Why, may be null. */
	public String reason() {
		return reason;
	}

	public LocalDate validFrom() {
		return period.validFrom();
	}

	/** Last day, null while it is not known. */
	public LocalDate validTo() {
		return period.validTo();
	}
}
