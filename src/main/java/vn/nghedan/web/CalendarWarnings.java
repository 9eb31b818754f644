package vn.nghedan.web;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.nghedan.calendar.CalendarDay;
import vn.nghedan.calendar.DayDraft;
import vn.nghedan.calendar.LunarCheck;

/** What is odd about days of a calendar, for whoever enters them: it warns and never refuses. */
@Component
class CalendarWarnings {

	List<String> of(List<CalendarDay> days) {
		return distinct(days.stream().filter(CalendarDay::active).map(CalendarWarnings::draft));
	}

	List<String> ofDrafts(List<DayDraft> drafts) {
		return distinct(drafts.stream());
	}

	private static List<String> distinct(Stream<DayDraft> drafts) {
		return drafts.flatMap(draft -> LunarCheck.warnings(draft).stream()).distinct().toList();
	}

	private static DayDraft draft(CalendarDay day) {
		return new DayDraft(day.day(), day.kind(), day.name(), day.basis(), day.active(), day.verified());
	}
}
