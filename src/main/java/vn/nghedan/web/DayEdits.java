package vn.nghedan.web;

import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.calendar.Almanacs;
import vn.nghedan.calendar.CalendarDay;
import vn.nghedan.calendar.DayDraft;
import vn.nghedan.calendar.DaysEdit;
import vn.nghedan.calendar.HoursEdit;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Refusal;

/** Days and office hours as their editors change them. */
@Component
@Transactional
class DayEdits {

	private final CalendarEdits edits;
	private final Almanacs almanacs;
	private final CalendarViews views;
	private final CalendarWarnings warnings;

	DayEdits(CalendarEdits edits, Almanacs almanacs, CalendarViews views, CalendarWarnings warnings) {
		this.edits = edits;
		this.almanacs = almanacs;
		this.views = views;
		this.warnings = warnings;
	}

	/** @param seen id of the row that the editor has read, as an entity tag; {@code null} when he does not care */
	public CalendarChange.OfDay put(String calendar, DayDraft draft, String seen, boolean dryRun, Actor actor) {
		if (seen != null && !seen.equals("\"" + current(calendar, draft) + "\"")) {
			throw Refusal.conflict("web.calendar-day-changed");
		}
		var edited = edits.edit(new DaysEdit(calendar, List.of(draft)), calendar, dryRun, actor);
		CalendarDay day = edited.almanac().days(calendar).stream().filter(each -> each.day().equals(draft.day())).findFirst()
				.orElseThrow();
		return new CalendarChange.OfDay(views.view(day, calendar), edited.moves(), edited.recalculation(),
				warnings.ofDrafts(List.of(draft)));
	}

	/** The id of the row that stands for the day in this very calendar, 0 for none. */
	private long current(String calendar, DayDraft draft) {
		return almanacs.current().days(calendar).stream().filter(each -> each.day().equals(draft.day())).map(CalendarDay::id)
				.filter(Objects::nonNull).findFirst().orElse(0L);
	}

	public CalendarChange.Of post(String calendar, List<DayDraft> drafts, boolean dryRun, Actor actor) {
		var edited = edits.edit(new DaysEdit(calendar, drafts), calendar, dryRun, actor);
		return new CalendarChange.Of(edited.moves(), edited.recalculation(), warnings.ofDrafts(drafts));
	}

	public CalendarChange.Of hours(String calendar, CalendarBodies.Hours hours, boolean dryRun, Actor actor) {
		var edited = edits.edit(new HoursEdit(calendar, hours.validFrom(), hours.all(), hours.basis().strip()), calendar, dryRun,
				actor);
		return new CalendarChange.Of(edited.moves(), edited.recalculation(), List.of());
	}
}
