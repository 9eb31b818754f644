package vn.nghedan.web;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.calendar.CalendarDay;
import vn.nghedan.calendar.CountedDay;
import vn.nghedan.calendar.Counting;
import vn.nghedan.calendar.DayDraft;
import vn.nghedan.calendar.HolidayProposals;

/** Counts a term on a calendar, and says what law and moon propose for a year. */
@Component
@Transactional(readOnly = true)
class CalendarTerms {

	private final Almanacs almanacs;

	CalendarTerms(Almanacs almanacs) {
		this.almanacs = almanacs;
	}

	public CalendarView.Due due(String calendar, CalendarBodies.Term term) {
		Counting counting = almanacs.current().count(calendar, term.from().toInstant(), term.amount(), term.unit(), true);
		return new CalendarView.Due(counting.dueDate(), counting.dueAt(), steps(counting), counting.notes());
	}

	static List<CalendarView.Step> steps(Counting counting) {
		return counting.steps().stream().map(CalendarTerms::step).toList();
	}

	private static CalendarView.Step step(CountedDay day) {
		return new CalendarView.Step(day.date(), day.counted(), day.reason());
	}

	public CalendarView.Proposal proposal(String calendar, int year) {
		Almanac almanac = almanacs.current();
		List<CalendarDay> known = almanac.days(calendar);
		return new CalendarView.Proposal(year, HolidayProposals.propose(year).stream()
				.map(draft -> proposed(draft, known.stream().anyMatch(day -> isSame(day, draft)))).toList());
	}

	private static boolean isSame(CalendarDay day, DayDraft draft) {
		return day.day().equals(draft.day()) && day.kind() == draft.kind();
	}

	private static CalendarView.ProposedDay proposed(DayDraft draft, boolean exists) {
		return new CalendarView.ProposedDay(draft.day(), draft.kind().name(), Labels.of(draft.kind()), draft.name(), draft.basis(),
				!Boolean.FALSE.equals(draft.active()), exists);
	}
}
