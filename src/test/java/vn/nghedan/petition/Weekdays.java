package vn.nghedan.petition;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import vn.nghedan.calendar.StartsAt;
import vn.nghedan.platform.VietnamTime;

/** A timetable without holidays: weekdays are worked, terms as the rule table has them. */
final class Weekdays implements Timetable {

	private static final Map<String, Integer> WORKING_DAYS = Map.ofEntries(Map.entry("D04", 1), Map.entry("D05", 10),
			Map.entry("D06", 3), Map.entry("D09", 5), Map.entry("D10", 1), Map.entry("D11", 3), Map.entry("D12", 10),
			Map.entry("D13", 20), Map.entry("D16", 5), Map.entry("D17", 15), Map.entry("D19", 3), Map.entry("D22", 3),
			Map.entry("D31", 3));
	private static final Map<String, Integer> CALENDAR_DAYS = Map.of("D15", 45, "D21", 15, "D32", 15);
	private static final Map<String, StartsAt> STARTS = Map.of("D06", StartsAt.CLASSIFIED, "D16", StartsAt.CLASSIFIED,
			"D17", StartsAt.SENT, "D19", StartsAt.ISSUED, "D21", StartsAt.RELAYED, "D22", StartsAt.TASK_CREATED, "D23",
			StartsAt.TASK_CREATED, "D31", StartsAt.TASK_CREATED, "D32", StartsAt.TASK_CREATED);

	@Override
	public StartsAt startsAt(String ruleCode, LocalDate on) {
		return STARTS.getOrDefault(ruleCode, StartsAt.RECEIPT);
	}

	@Override
	public Instant due(String ruleCode, Instant base) {
		Integer days = CALENDAR_DAYS.get(ruleCode);
		return days == null ? plusWorkingDays(base, WORKING_DAYS.get(ruleCode))
				: VietnamTime.endOf(VietnamTime.dateOf(base).plusDays(days));
	}

	@Override
	public Instant plusWorkingDays(Instant due, int days) {
		LocalDate day = VietnamTime.dateOf(due);
		for (int counted = 0; counted < days; counted += isWorked(day) ? 1 : 0) {
			day = day.plusDays(1);
		}
		return VietnamTime.endOf(day);
	}

	@Override
	public Instant reminder(Instant due) {
		return VietnamTime.at(VietnamTime.dateOf(due), LocalTime.of(17, 0));
	}

	@Override
	public int workingDaysBetween(LocalDate first, LocalDate last) {
		return (int) first.plusDays(1).datesUntil(last.plusDays(1)).filter(Weekdays::isWorked).count();
	}

	private static boolean isWorked(LocalDate day) {
		return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
	}
}
