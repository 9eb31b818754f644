package vn.nghedan.calendar;

import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.nghedan.platform.Refusal;

/** Refuses office hours that make no sense. */
final class HoursCheck {

	private static final int MOST = 42;

	private HoursCheck() {
	}

	static HoursEdit clean(HoursEdit edit, AlmanacRows rows) {
		String calendar = Entered.calendar(edit.calendar(), rows);
		if (edit.validFrom() == null) {
			throw new Refusal("calendar.valid-from-missing");
		}
		Entered.day(edit.validFrom());
		String basis = Entered.basis(edit.basis());
		List<Sitting> sittings = edit.sittings() == null ? List.of() : edit.sittings();
		if (sittings.isEmpty()) {
			refuseNothingToEnd(edit, rows);
			return new HoursEdit(calendar, edit.validFrom(), sittings, basis);
		}
		if (sittings.size() > MOST) {
			throw new Refusal("calendar.too-many-sittings", MOST);
		}
		sittings.forEach(HoursCheck::check);
		OfficeHours ordered = new OfficeHours(null, calendar, edit.validFrom(), null, sittings, basis, null, null);
		refuseOverlap(ordered.sittings());
		if (sittings.stream().noneMatch(Sitting::counts)) {
			throw new Refusal("calendar.no-working-sitting");
		}
		return new HoursEdit(calendar, edit.validFrom(), ordered.sittings(), basis);
	}

	private static void refuseNothingToEnd(HoursEdit edit, AlmanacRows rows) {
		boolean own = rows.hours().stream()
				.anyMatch(row -> row.calendar().equals(edit.calendar()) && row.isValidOn(edit.validFrom()));
		if (edit.calendar().equals(AlmanacRows.NATIONAL) || !own) {
			throw new Refusal("calendar.sittings-missing");
		}
	}

	private static void check(Sitting sitting) {
		if (sitting == null || sitting.weekday() == null || sitting.opens() == null || sitting.closes() == null) {
			throw new Refusal("calendar.sitting-incomplete");
		}
		if (!sitting.opens().isBefore(sitting.closes())) {
			throw new Refusal("calendar.sitting-backwards", weekday(sitting), sitting.opens().toString(), sitting.closes().toString());
		}
		if (!wholeMinute(sitting.opens()) || !wholeMinute(sitting.closes())) {
			throw new Refusal("calendar.sitting-incomplete");
		}
	}

	private static void refuseOverlap(List<Sitting> ordered) {
		for (int i = 1; i < ordered.size(); i++) {
			Sitting before = ordered.get(i - 1);
			Sitting after = ordered.get(i);
			if (before.weekday() == after.weekday() && after.opens().isBefore(before.closes())) {
				throw new Refusal("calendar.sittings-overlap", weekday(after));
			}
		}
	}

	private static boolean wholeMinute(LocalTime time) {
		return time.equals(time.truncatedTo(ChronoUnit.MINUTES));
	}

	private static String weekday(Sitting sitting) {
		return Words.of("weekday." + sitting.weekday().getValue());
	}
}
