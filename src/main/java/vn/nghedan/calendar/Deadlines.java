package vn.nghedan.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.nghedan.platform.VietnamTime;

/** Says when something is due. Terms in days end at 23:59:59 of their last day in Vietnam, terms in hours on the moment. */
@Service
public class Deadlines {

	private final DeadlineRules rules;
	private final WorkingCalendar calendar;

	Deadlines(DeadlineRules rules, WorkingCalendar calendar) {
		this.rules = rules;
		this.calendar = calendar;
	}

	/** When the term of the rule that is valid on the day of {@code start} ends. */
	public Instant due(String ruleCode, Instant start) {
		return due(rule(ruleCode, VietnamTime.dateOf(start)), start);
	}

	/** As {@link #due(String, Instant)}, with the row for this grade where the rule has one. */
	public Instant due(String ruleCode, Grade grade, Instant start) {
		return due(rule(ruleCode, grade, VietnamTime.dateOf(start)), start);
	}

	/** When the term of this rule ends. */
	public Instant due(DeadlineRule rule, Instant start) {
		LocalDate day = VietnamTime.dateOf(start);
		return switch (rule.unit()) {
			case WORKING_HOUR -> new OfficeHours(calendar).plus(start, rule.amount());
			case WORKING_DAY -> VietnamTime.endOf(calendar.plusWorkingDays(day, rule.amount()));
			case CALENDAR_DAY -> VietnamTime.endOf(lastDay(rule, day.plusDays(rule.amount())));
		};
	}

	/** The row of a rule on a day: the one for all grades, else the only one there is. */
	public DeadlineRule rule(String code, LocalDate on) {
		return rule(code, null, on);
	}

	/** The row of a rule for a grade on a day, else the one for all grades, else the first. */
	public DeadlineRule rule(String code, Grade grade, LocalDate on) {
		List<DeadlineRule> rows = rules.validOn(code, on);
		return rows.stream().filter(row -> row.grade() == grade).findFirst()
				.or(() -> rows.stream().filter(row -> row.grade() == null).findFirst())
				.or(() -> rows.stream().findFirst())
				.orElseThrow(() -> new IllegalStateException("No deadline rule " + code + " is valid on " + on));
	}

	/** All rows that are valid on a day, by code. */
	public List<DeadlineRule> rules(LocalDate on) {
		return rules.validOn(on);
	}

	/** When to remind: 17:00 of the due date, or of the last working day before it; never after the due moment. */
	public Instant reminder(Instant due) {
		LocalDate day = VietnamTime.dateOf(due);
		LocalDate reminded = calendar.isWorkingDay(day) ? day : calendar.plusWorkingDays(day, -1);
		Instant atClosing = VietnamTime.at(reminded, OfficeHours.CLOSING);
		return atClosing.isAfter(due) ? due : atClosing;
	}

	/** The end of the n-th working day after (negative: before) the day of {@code due}. */
	public Instant plus(Instant due, int workingDays) {
		return VietnamTime.endOf(calendar.plusWorkingDays(VietnamTime.dateOf(due), workingDays));
	}

	/** The end of the day that many calendar days after the day of {@code due}, whether worked or not. */
	public Instant plusCalendarDays(Instant due, int days) {
		return VietnamTime.endOf(VietnamTime.dateOf(due).plusDays(days));
	}

	private LocalDate lastDay(DeadlineRule rule, LocalDate day) {
		return rule.rollsToWorkingDay() ? calendar.plusWorkingDays(day, 0) : day;
	}
}
