package vn.nghedan.calendar;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Refuses days that make no sense, and puts the texts of the others into one form. */
final class DayCheck {

	private static final int MOST = 2000;

	private DayCheck() {
	}

	static DaysEdit clean(DaysEdit edit, AlmanacRows rows) {
		String calendar = Entered.calendar(edit.calendar(), rows);
		if (edit.days() == null || edit.days().isEmpty()) {
			throw new Refusal("calendar.no-days");
		}
		if (edit.days().size() > MOST) {
			throw new Refusal("calendar.too-many-days", MOST);
		}
		Set<LocalDate> seen = new HashSet<>();
		return new DaysEdit(calendar, edit.days().stream().map(draft -> clean(draft, seen)).toList());
	}

	private static DayDraft clean(DayDraft draft, Set<LocalDate> seen) {
		if (draft == null) {
			throw new Refusal("calendar.day-missing");
		}
		LocalDate day = Entered.day(draft.day());
		if (!seen.add(day)) {
			throw new Refusal("calendar.day-twice", VietnamTime.words(day));
		}
		if (draft.kind() == null) {
			throw new Refusal("calendar.kind-missing", VietnamTime.words(day));
		}
		return new DayDraft(day, draft.kind(), Entered.name(draft.name()), Entered.basis(draft.basis()), draft.active(),
				draft.verified());
	}
}
