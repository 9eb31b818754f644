package vn.nghedan.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.nghedan.platform.Messages;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/**
 * What the Labour Code 2019 gives for a year as long as nothing else is decided: the holidays of article 112, and for
 * each that falls on a weekly day off the next working day (article 111, clause 3).
 */
public final class HolidayProposals {

	private HolidayProposals() {
	}

	/** The rows for a year by date, none of them verified, 24 November not active. */
	public static List<DayDraft> propose(int year) {
		int first = Entered.FIRST.getYear();
		int last = Entered.LAST.getYear();
		if (year < first || year > last) {
			throw new Refusal("calendar.no-proposal", String.valueOf(first), String.valueOf(last));
		}
		List<DayDraft> days = new ArrayList<>(new StatutoryHolidays(year).days());
		days.sort(Comparator.comparing(DayDraft::day));
		Set<LocalDate> off = days.stream().map(DayDraft::day).collect(Collectors.toSet());
		for (DayDraft holiday : List.copyOf(days)) {
			if (StatutoryHolidays.isWeekend(holiday.day())) {
				days.add(compensation(holiday, nextWorkingDay(holiday.day(), off)));
			}
		}
		days.sort(Comparator.comparing(DayDraft::day));
		return List.copyOf(days);
	}

	/** Two compensations never share a day: the day found is off from then on. */
	private static LocalDate nextWorkingDay(LocalDate holiday, Set<LocalDate> off) {
		LocalDate day = holiday.plusDays(1);
		while (StatutoryHolidays.isWeekend(day) || !off.add(day)) {
			day = day.plusDays(1);
		}
		return day;
	}

	private static DayDraft compensation(DayDraft holiday, LocalDate day) {
		String weekday = Messages.vietnamese("calendar", "weekday." + holiday.day().getDayOfWeek().getValue());
		String name = Messages.vietnamese("calendar", "holiday.compensation", holiday.name(),
				VietnamTime.words(holiday.day()), weekday);
		String basis = Messages.vietnamese("calendar", "basis.compensation", holiday.basis());
		return new DayDraft(day, DayKind.COMPENSATION, name, basis, holiday.active(), false);
	}
}
