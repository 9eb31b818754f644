package vn.nghedan.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.Circumstances;
import vn.nghedan.calendar.DeadlineRule;
import vn.nghedan.calendar.TermUnit;
import vn.nghedan.platform.VietnamTime;

/**
 * The one formula of a due date: the rule's term from its base, then the working days granted or paused, the latter by the
 * same almanac as the term. A promise has its own date, and so has what a meeting is to hear. A term in hours keeps its time of day when days are added, and a
 * day of pause begun is a whole one for it, so that whoever waited never gets back less than he lost.
 *
 * @param given extensions and the pauses that are over
 * @param fixed the day that was promised, or on which the group meets; {@code null} where the term is counted
 */
record ClockTerm(String ruleCode, Circumstances circumstances, Instant baseAt, TimeGiven given,
		LocalDate fixed) {

	/** When the term ends by this almanac: 23:59:59 in Vietnam, or on the moment for a term in hours. */
	Instant due(Almanac almanac) {
		if (fixed != null) {
			return VietnamTime.endOf(fixed);
		}
		DeadlineRule rule = rule(almanac);
		Instant due = almanac.due(rule, authority(), baseAt);
		int added = added(almanac);
		return added == 0 ? due : shifted(almanac, rule, due, added);
	}

	/** The row that applies: the one valid on the day from which the term runs. */
	DeadlineRule rule(Almanac almanac) {
		return almanac.rule(ruleCode, circumstances, VietnamTime.dateOf(baseAt));
	}

	String authority() {
		return circumstances.authority();
	}

	/** The working days that come after the term. */
	int added(Almanac almanac) {
		int days = given.days();
		for (TimeGiven.Pause pause : given.pauses()) {
			days += pause(almanac, pause.from(), pause.to());
		}
		return days;
	}

	/** The working days that a pause gives back. */
	int pause(Almanac almanac, Instant from, Instant to) {
		int days = almanac.calendar(authority())
			.workingDaysBetween(VietnamTime.dateOf(from), VietnamTime.dateOf(to));
		boolean begun = rule(almanac).unit() == TermUnit.WORKING_HOUR && timeOf(to).isAfter(timeOf(from));
		return begun ? days + 1 : days;
	}

	private Instant shifted(Almanac almanac, DeadlineRule rule, Instant due, int added) {
		Instant end = almanac.plusWorkingDays(authority(), due, added);
		return rule.unit() == TermUnit.WORKING_HOUR ? VietnamTime.at(VietnamTime.dateOf(end), timeOf(due)) : end;
	}

	private static LocalTime timeOf(Instant moment) {
		return LocalTime.ofInstant(moment, VietnamTime.ZONE);
	}
}
