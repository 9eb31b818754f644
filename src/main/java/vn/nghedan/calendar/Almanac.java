package vn.nghedan.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import vn.nghedan.platform.VietnamTime;

/**
 * All calendars and rules as they stand at one version, and every date that follows from them. Nothing in it changes, so
 * whoever holds one counts all dates alike. Authorities are named by their code; one that is unknown, or {@code null},
 * lives by the national calendar and rules.
 */
public final class Almanac {

	/** The calendar above all others, and the authority of the rules that all share. */
	public static final String NATIONAL = AlmanacRows.NATIONAL;

	private final AlmanacRows rows;
	private final RuleBook book;
	private final Map<String, InheritedCalendar.OwnRows> own;
	private final Map<List<String>, InheritedCalendar> calendars = new ConcurrentHashMap<>();
	private final Map<String, InheritedCalendar> byAuthority = new ConcurrentHashMap<>();

	Almanac(AlmanacRows rows) {
		this.rows = rows;
		this.book = new RuleBook(rows);
		Map<String, List<CalendarDay>> days = rows.days().stream().collect(groupingBy(CalendarDay::calendar));
		Map<String, List<OfficeHours>> hours = rows.hours().stream().collect(groupingBy(OfficeHours::calendar));
		this.own = Stream.of(days, hours).flatMap(each -> each.keySet().stream()).distinct().collect(toUnmodifiableMap(
				calendar -> calendar, calendar -> new InheritedCalendar.OwnRows(days.getOrDefault(calendar, List.of()),
						hours.getOrDefault(calendar, List.of()))));
	}

	/** Changes whenever anything changes, and never comes back. */
	public long version() {
		return rows.version();
	}

	public WorkingCalendar calendar(String authority) {
		return inherited(authority);
	}

	/**
	 * The row of a rule that is valid on the day: of the nearest authority on the way up the one that names most of the
	 * circumstances. Where none fits, one that fits apart from what is not known, else any.
	 */
	public DeadlineRule rule(String code, Circumstances circumstances, LocalDate on) {
		return book.rule(code, circumstances, on);
	}

	/** When the term of the row that is valid on the day of {@code start} ends. */
	public Instant due(String code, Circumstances circumstances, Instant start) {
		return due(rule(code, circumstances, VietnamTime.dateOf(start)), circumstances.authority(), start);
	}

	public Instant due(DeadlineRule rule, String authority, Instant start) {
		return term(rule, authority).due(start);
	}

	public Counting count(DeadlineRule rule, String authority, Instant start) {
		return term(rule, authority).explained(start);
	}

	/**
	 * A term that is nobody's rule, of 1 to 1000 hours or days; refuses another.
	 *
	 * @param rolls whether calendar days that end on a day off end on the next working day
	 */
	public Counting count(String authority, Instant start, int amount, TermUnit unit, boolean rolls) {
		RuleCheck.amount(amount, "");
		return new Count(inherited(authority), amount, unit, rolls).explained(start);
	}

	/** The end of the n-th working day after (negative: before) the day of {@code due}. */
	public Instant plusWorkingDays(String authority, Instant due, int days) {
		return VietnamTime.endOf(inherited(authority).plusWorkingDays(VietnamTime.dateOf(due), days));
	}

	/** When to remind: at the end of the office hours of the due date or of the last working day before, 17:00 at the latest. */
	public Instant reminder(String authority, Instant due) {
		return AlarmTime.notAfter(due, Count.closing(inherited(authority), VietnamTime.dateOf(due)));
	}

	/** When the alarm goes off for a deadline that ends then. */
	public Instant alarmAt(AlarmRule rule, String authority, Instant due) {
		return AlarmTime.of(rule, inherited(authority), due);
	}

	/** The alarms of a deadline that are switched on. */
	public List<AlarmRule> alarms(String ruleCode, String authority) {
		return book.alarms(ruleCode, authority).stream().filter(AlarmRule::active).toList();
	}

	/** All rows that decide about the alarms of a deadline (null: of those without rows of their own), switched on or not. */
	public List<AlarmRule> alarmRows(String ruleCode, String authority) {
		return book.alarms(ruleCode, authority);
	}

	public ExtensionLimit extensionLimit(Grade grade, String authority) {
		return book.extensionLimit(grade, authority);
	}

	/** As it would stand after the change, which is refused where it makes no sense; nothing is stored. */
	public Almanac with(AlmanacEdit edit) {
		return new Almanac(Edited.rows(rows, edit));
	}

	/** Whether there is such a calendar: the national one, or that of a unit. */
	public boolean knows(String authority) {
		return rows.knows(authority);
	}

	/** The calendar itself, those above it, the national one last. */
	public List<String> path(String authority) {
		return rows.path(authority);
	}

	/** Calendars with rows of their own, by code, the national one first. */
	public List<String> calendars() {
		return Stream.concat(Stream.of(NATIONAL), new TreeSet<>(own.keySet()).stream()).distinct().toList();
	}

	/** The rows that a calendar itself has, switched on or not, by day. */
	public List<CalendarDay> days(String calendar) {
		return rows.days().stream().filter(row -> row.calendar().equals(calendar)).sorted(Comparator.comparing(CalendarDay::day)).toList();
	}

	/**
	 * The rows that an authority lives by in a year, by day: the one that decides, and one of its own that is switched off;
	 * where none decides, the nearest that is switched off.
	 */
	public List<CalendarDay> days(String authority, int year) {
		return DaysOfYear.of(rows, authority, year);
	}

	/** The row that decides about a day for an authority; null where the week does. */
	public CalendarDay deciding(String authority, LocalDate day) {
		return inherited(authority).row(day);
	}

	/** The week by which an authority works on a day. */
	public OfficeHours hours(String authority, LocalDate day) {
		return inherited(authority).week(day).hours();
	}

	/** The weeks that a calendar itself has, the first first. */
	public List<OfficeHours> hours(String calendar) {
		return rows.hours().stream().filter(row -> row.calendar().equals(calendar))
				.sorted(Comparator.comparing(OfficeHours::validFrom)).toList();
	}

	/** All rows of all authorities and times, by code. */
	public List<DeadlineRule> rules() {
		return book.rules();
	}

	/** All alarms of all authorities, switched on or not. */
	public List<AlarmRule> alarms() {
		return rows.alarms();
	}

	public List<ExtensionLimit> extensionLimits() {
		return rows.limits();
	}

	AlmanacRows rows() {
		return rows;
	}

	private Count term(DeadlineRule rule, String authority) {
		return new Count(inherited(authority), rule.amount(), rule.unit(), rule.rollsToWorkingDay());
	}

	/** Authorities without rows of their own share one calendar. */
	private InheritedCalendar inherited(String authority) {
		String code = rows.knows(authority) ? authority : NATIONAL;
		return byAuthority.computeIfAbsent(code, any -> calendars.computeIfAbsent(
				rows.path(code).stream().filter(own::containsKey).toList(),
				path -> new InheritedCalendar(path.stream().map(own::get).toList())));
	}
}
