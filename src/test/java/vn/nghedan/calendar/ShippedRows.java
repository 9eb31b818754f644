package vn.nghedan.calendar;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.springframework.core.io.ClassPathResource;

/** The almanac that the migrations ship, without a database; {@link ShippedRowsIT} shows that a database has the same. */
public final class ShippedRows {

	private static final Instant RECORDED = Instant.parse("2026-01-01T00:00:00Z");

	/** The migration marks these among the rows of an earlier one. */
	private static final Set<String> STATUTORY = Set.of("D05", "D07", "D08", "D15");

	private ShippedRows() {
	}

	/** With the units of the fictional city. */
	public static Almanac almanac() {
		return new Almanac(rows(demoTree()));
	}

	/** @param parents units with the unit above them, {@code national} for a root */
	public static Almanac almanac(Map<String, String> parents) {
		return new Almanac(rows(parents));
	}

	static WorkingCalendar calendar() {
		return almanac().calendar(Almanac.NATIONAL);
	}

	/** All days of the national calendar, switched on or not. */
	static List<CalendarDay> days() {
		return rows(Map.of()).days();
	}

	private static Map<String, String> demoTree() {
		try (Reader file = new InputStreamReader(
				new ClassPathResource("demo/organization/three-tier/authorities.csv").getInputStream(), StandardCharsets.UTF_8)) {
			return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get().parse(file).stream().collect(
					Collectors.toMap(row -> row.get("code"), row -> row.get("parent").isEmpty() ? Almanac.NATIONAL : row.get("parent")));
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static AlmanacRows rows(Map<String, String> parents) {
		SqlRows then = new SqlRows("V020__calendar.sql");
		SqlRows now = new SqlRows("V050__working_calendar.sql");
		Map<LocalDate, CalendarDay> days = new TreeMap<>();
		then.insertedInto("holiday").stream().map(ShippedRows::holiday).forEach(day -> days.put(day.day(), day));
		now.valuesOf("d").stream().map(ShippedRows::day).forEach(day -> days.put(day.day(), day));
		List<DeadlineRule> rules = new ArrayList<>(then.insertedInto("deadline_rule").stream().map(ShippedRows::rule).toList());
		rules.addAll(now.insertedInto("deadline_rule").stream().map(ShippedRows::rule).toList());
		OfficeHours usual = new OfficeHours(1L, Almanac.NATIONAL, LocalDate.of(2000, 1, 1), null, Week.USUAL.hours().sittings(),
				"Giờ hành chính thông dụng; địa phương quy định", "system", RECORDED);
		return new AlmanacRows(1, parents, numbered(List.copyOf(days.values())), List.of(usual), numberedRules(rules),
				now.valuesOf("a").stream().map(ShippedRows::alarm).toList(),
				now.insertedInto("extension_limit").stream().map(row -> new ExtensionLimit(null, row.get("authority_code"),
						Grade.valueOf(row.get("grade")), Integer.parseInt(row.get("times")),
						Integer.parseInt(row.get("longest_days")), row.get("basis"))).toList());
	}

	private static CalendarDay holiday(Map<String, String> row) {
		String name = row.get("name");
		DayKind kind = row.get("kind").equals("WORKED") ? DayKind.WORKING
				: name.startsWith("Nghỉ bù") || name.startsWith("Nghỉ hoán đổi") ? DayKind.COMPENSATION : DayKind.HOLIDAY;
		return day(row, kind);
	}

	private static CalendarDay day(Map<String, String> row) {
		return day(row, DayKind.valueOf(row.get("kind")));
	}

	private static CalendarDay day(Map<String, String> row, DayKind kind) {
		return new CalendarDay(null, Almanac.NATIONAL, LocalDate.parse(row.get("day")), kind, row.get("name"),
				row.get("basis"), Boolean.parseBoolean(row.get("verified")), Boolean.parseBoolean(row.get("active")), "system", RECORDED);
	}

	private static List<CalendarDay> numbered(List<CalendarDay> days) {
		List<CalendarDay> numbered = new ArrayList<>();
		days.forEach(day -> numbered.add(new CalendarDay(numbered.size() + 1L, day.calendar(), day.day(), day.kind(),
				day.name(), day.basis(), day.verified(), day.active(), day.recordedBy(), day.recordedAt())));
		return numbered;
	}

	private static DeadlineRule rule(Map<String, String> row) {
		return new DeadlineRule(null, row.get("code"), row.get("name"), StartsAt.valueOf(row.get("starts_at")),
				Almanac.NATIONAL, row.get("grade") == null ? null : Grade.valueOf(row.get("grade")), null, null, null,
				Integer.parseInt(row.get("amount")), TermUnit.valueOf(row.get("unit")),
				Boolean.parseBoolean(row.get("rolls_to_working_day")), STATUTORY.contains(row.get("code")), LocalDate.parse(row.get("valid_from")), null,
				row.get("basis").replace("(cần đối chiếu)", "(chưa đối chiếu văn bản)"), "system", RECORDED);
	}

	private static List<DeadlineRule> numberedRules(List<DeadlineRule> rules) {
		List<DeadlineRule> numbered = new ArrayList<>();
		rules.forEach(rule -> numbered.add(new DeadlineRule(numbered.size() + 1L, rule.code(), rule.name(), rule.startsAt(),
				rule.authority(), rule.grade(), rule.kind(), rule.channel(), rule.level(), rule.amount(), rule.unit(),
				rule.rollsToWorkingDay(), rule.statutory(), rule.validFrom(), rule.validTo(), rule.basis(), rule.recordedBy(), rule.recordedAt())));
		return numbered;
	}

	private static AlarmRule alarm(Map<String, String> row) {
		return new AlarmRule(null, Almanac.NATIONAL, row.get("rule_code"), AlarmKind.valueOf(row.get("kind")),
				Integer.parseInt(row.get("level")), Integer.parseInt(row.get("offset_amount")), TermUnit.valueOf(row.get("unit")),
				Boolean.parseBoolean(row.get("at_closing")), Boolean.parseBoolean(row.get("active")),
				"Mức mặc định, địa phương quy định");
	}
}
