package vn.nghedan.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Short words for the changes and questions of these tests; units are those of the fictional city. */
final class Edits {

	static final String CITY = "HM";
	static final String DISTRICT = "TG";
	static final String WARD = "TG-BHD";
	static final String DIVISION = "TG-BHD/KTHT";
	static final String OTHER_WARD = "TG-BHT";

	private Edits() {
	}

	static DaysEdit day(String calendar, String day, DayKind kind, String name) {
		return new DaysEdit(calendar, List.of(new DayDraft(LocalDate.parse(day), kind, name, "Văn bản thử", null, null)));
	}

	static DaysEdit switched(String calendar, CalendarDay row, boolean active) {
		return new DaysEdit(calendar, List.of(new DayDraft(row.day(), row.kind(), row.name(), row.basis(), active, null)));
	}

	static HoursEdit hours(String calendar, String from, Sitting... sittings) {
		return new HoursEdit(calendar, LocalDate.parse(from), Arrays.asList(sittings), "Thông báo giờ làm việc");
	}

	static Sitting sitting(DayOfWeek weekday, String opens, String closes) {
		return new Sitting(weekday, LocalTime.parse(opens), LocalTime.parse(closes), true);
	}

	static Sitting onlyReceiving(DayOfWeek weekday, String opens, String closes) {
		return new Sitting(weekday, LocalTime.parse(opens), LocalTime.parse(closes), false);
	}

	/** The usual week and these sittings beside it. */
	static Sitting[] usualAnd(Sitting... more) {
		return Stream.concat(Week.USUAL.hours().sittings().stream(), Stream.of(more)).toArray(Sitting[]::new);
	}

	/** A new row of a rule from a day on. */
	static RuleEdit rule(String code, String authority, int workingDays, String from) {
		return rule(code, Circumstances.of(authority), workingDays, from);
	}

	static RuleEdit rule(String code, Circumstances when, int workingDays, String from) {
		return new RuleEdit(null, code, when.authority(), when.grade(), when.kind(), when.channel(), when.level(), workingDays,
				TermUnit.WORKING_DAY, null, LocalDate.parse(from), null, "Quyết định thử");
	}

	static AlarmRule alarm(AlarmKind kind, int level, int workingDays, boolean active) {
		return new AlarmRule(null, null, null, kind, level, workingDays, TermUnit.WORKING_DAY, false, active, "Quyết định thử");
	}

	static Instant at(String moment) {
		return OffsetDateTime.parse(moment).toInstant();
	}
}
