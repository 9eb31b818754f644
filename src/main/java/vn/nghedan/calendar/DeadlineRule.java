package vn.nghedan.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** One term with its legal basis: a row that can be changed without touching code. */
@Entity
@Immutable
public class DeadlineRule {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	private String code;
	private String name;
	@Enumerated(EnumType.STRING)
	private StartsAt startsAt;
	@Enumerated(EnumType.STRING)
	private Grade grade;
	private int amount;
	@Enumerated(EnumType.STRING)
	private TermUnit unit;
	private boolean rollsToWorkingDay;
	private LocalDate validFrom;
	private LocalDate validTo;
	private String basis;

	protected DeadlineRule() {
	}

	DeadlineRule(String code, int amount, TermUnit unit, boolean rollsToWorkingDay) {
		this.code = code;
		this.amount = amount;
		this.unit = unit;
		this.rollsToWorkingDay = rollsToWorkingDay;
	}

	public Long id() {
		return id;
	}

	public String code() {
		return code;
	}

	/** What must be done, in Vietnamese. */
	public String name() {
		return name;
	}

	public StartsAt startsAt() {
		return startsAt;
	}

	/** The grade it is for, null when for all. */
	public Grade grade() {
		return grade;
	}

	public int amount() {
		return amount;
	}

	public TermUnit unit() {
		return unit;
	}

	/** Whether a term in calendar days that ends on a day off ends on the next working day. */
	public boolean rollsToWorkingDay() {
		return rollsToWorkingDay;
	}

	public LocalDate validFrom() {
		return validFrom;
	}

	/** Last day, null while it is valid. */
	public LocalDate validTo() {
		return validTo;
	}

	/** Legal basis, or that it is only proposed, in Vietnamese. */
	public String basis() {
		return basis;
	}
}
