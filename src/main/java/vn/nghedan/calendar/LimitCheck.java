package vn.nghedan.calendar;

import vn.nghedan.platform.Refusal;

/** Refuses limits of extensions that make no sense. */
final class LimitCheck {

	private static final int MOST_TIMES = 5;
	private static final int MOST_DAYS = 60;

	private LimitCheck() {
	}

	static LimitsEdit clean(LimitsEdit edit, AlmanacRows rows) {
		String authority = Entered.calendar(edit.authority(), rows);
		if (edit.grade() == null) {
			throw new Refusal("calendar.grade-missing");
		}
		if (edit.times() < 0 || edit.times() > MOST_TIMES) {
			throw new Refusal("calendar.extension-times-out-of-range", MOST_TIMES);
		}
		if (edit.longestDays() < 0 || edit.longestDays() > MOST_DAYS) {
			throw new Refusal("calendar.extension-days-out-of-range", MOST_DAYS);
		}
		if ((edit.times() == 0) != (edit.longestDays() == 0)) {
			throw new Refusal("calendar.extension-half");
		}
		return new LimitsEdit(authority, edit.grade(), edit.times(), edit.longestDays(), Entered.basis(edit.basis()));
	}
}
