package vn.nghedan.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.nghedan.calendar.Edits.at;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.ApplicationTest;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.platform.Refusal;

/** Changes are stored as new versions beside the old ones. */
@ApplicationTest
@Transactional
@RecordApplicationEvents
class AlmanacBookIT {

	private static final Actor MANAGER = new Actor("canbo001");
	/** Nobody else's tests change its calendar, nor that year's culture day. */
	private static final String WARD = "TG-NSH";
	private static final LocalDate CULTURE_DAY = LocalDate.of(2027, 11, 24);
	private static final LocalDate STORM = LocalDate.of(2026, 10, 14);

	@Autowired
	private AlmanacBook book;
	@Autowired
	private Almanacs almanacs;
	@Autowired
	private MovableClock clock;
	@Autowired
	private JdbcClient database;
	@Autowired
	private ApplicationEvents events;

	@Test
	void aDaySwitchedOnAndOffLeavesEveryVersion() {
		clock.moveTo(at("2026-11-02T09:00+07:00"));
		switchCultureDay(true);
		assertThat(almanacs.current().calendar(WARD).isWorkingDay(CULTURE_DAY)).isFalse();
		clock.moveTo(at("2026-11-03T09:00+07:00"));
		switchCultureDay(false);
		assertThat(almanacs.current().calendar(WARD).isWorkingDay(CULTURE_DAY)).isTrue();
		assertThat(book.history(Almanac.NATIONAL, CULTURE_DAY)).extracting(CalendarDay::active, CalendarDay::recordedBy)
				.containsExactly(tuple(false, "canbo001"),
						tuple(true, "canbo001"), tuple(false, "system"));
		assertThat(book.history(Almanac.NATIONAL, CULTURE_DAY).get(0).recordedAt()).isEqualTo(at("2026-11-03T09:00+07:00"));
		assertThat(database.sql("""
				select count(*) from nghedan.calendar_day where day = '2027-11-24'
				and superseded_at = timestamptz '2026-11-03T09:00+07:00' and superseded_by = 'canbo001'""").query(Long.class).single()).isOne();
		assertThat(events.stream(AlmanacChanged.class)).extracting(AlmanacChanged::what)
				.containsExactly("24/11/2027 Ngày Văn hóa Việt Nam: nghỉ", "24/11/2027 Ngày Văn hóa Việt Nam: không áp dụng");
	}

	@Test
	void whatSaysNothingNewIsNeitherStoredNorTold() {
		long version = almanacs.current().version();
		switchCultureDay(false);
		assertThat(almanacs.current().version()).isEqualTo(version);
		assertThat(events.stream(AlmanacChanged.class)).isEmpty();
	}

	@Test
	void aPreviewStoresNothing() {
		Almanac before = almanacs.current();
		Almanac preview = book.preview(Edits.day(WARD, STORM.toString(), DayKind.CLOSURE, "Nghỉ tránh bão"));
		assertThat(preview.calendar(WARD).isWorkingDay(STORM)).isFalse();
		assertThat(almanacs.current()).isSameAs(before);
		assertThat(book.history(WARD, STORM)).isEmpty();
		assertThat(events.stream(AlmanacChanged.class)).isEmpty();
	}

	@Test
	void whatIsRefusedIsNotStored() {
		Almanac before = almanacs.current();
		assertThatThrownBy(() -> book.apply(Edits.day(WARD, STORM.toString(), DayKind.CLOSURE, ""), MANAGER)).isInstanceOf(Refusal.class);
		assertThat(almanacs.current()).isSameAs(before);
	}

	@Test
	void everyKindOfChangeComesBackAsItWasStored() {
		LocalDate july = LocalDate.of(2026, 7, 1);
		Long former = almanacs.current().rule("D05", Circumstances.of(WARD), july).id();
		Almanac stored = book.apply(Edits.day(WARD, STORM.toString(), DayKind.CLOSURE, "Nghỉ tránh bão"), MANAGER);
		assertThat(stored.days(WARD)).singleElement().matches(row -> row.id() != null && row.recordedBy().equals("canbo001"));
		book.apply(Edits.hours(WARD, "2026-07-01", Edits.sitting(DayOfWeek.MONDAY, "08:00", "12:00"),
				Edits.onlyReceiving(DayOfWeek.SATURDAY, "07:30", "11:30")), MANAGER);
		book.apply(Edits.rule("D18", new Circumstances(WARD, Grade.SIMPLE, "FEEDBACK", "HOTLINE", "WARD"), 3, "2026-07-01"), MANAGER);
		book.apply(Edits.rule("D05", Almanac.NATIONAL, 7, "2026-07-01"), MANAGER);
		book.apply(new AlarmsEdit(WARD, null, List.of(Edits.alarm(AlarmKind.OVERDUE, 3, 1, true))), MANAGER);
		book.apply(new LimitsEdit(WARD, Grade.NORMAL, 2, 5, "Quy chế"), MANAGER);
		book.apply(new LimitsEdit(WARD, Grade.NORMAL, 1, 6, "Quy chế"), MANAGER);
		Almanac now = almanacs.current();
		assertThat(now.extensionLimit(Grade.NORMAL, WARD)).matches(limit -> limit.id() != null && limit.times() == 1 && limit.longestDays() == 6);
		assertThat(database.sql("select count(*) from nghedan.extension_limit where authority_code = ? and superseded_by = 'canbo001'").param(WARD)
				.query(Integer.class).single()).isOne();
		assertThat(now.rules()).filteredOn(row -> row.code().equals("D05")).hasSize(2).allMatch(DeadlineRule::statutory);
		assertThat(now.hours(WARD)).singleElement().satisfies(week -> assertThat(week.sittings()).containsExactly(
				Edits.sitting(DayOfWeek.MONDAY, "08:00", "12:00"), Edits.onlyReceiving(DayOfWeek.SATURDAY, "07:30", "11:30")));
		assertThat(now.rule("D18", new Circumstances(WARD, Grade.SIMPLE, "FEEDBACK", "HOTLINE", "WARD"), july).amount()).isEqualTo(3);
		assertThat(now.rule("D05", Circumstances.of(WARD), july).amount()).isEqualTo(7);
		assertThat(now.rule("D05", Circumstances.of(WARD), july.minusDays(1)).amount()).isEqualTo(10);
		assertThat(now.alarms("D04", WARD)).singleElement().matches(row -> row.id() != null && row.level() == 3);
		assertThat(database.sql("select superseded_by from nghedan.deadline_rule where id = ?").param(former)
				.query(String.class).single()).isEqualTo("canbo001");
		assertThat(database.sql("select what from nghedan.almanac_version").query(String.class).single())
				.isEqualTo("Gia hạn việc mức “Thông thường”: tối đa 1 lần, mỗi lần 6 ngày làm việc (TG-NSH)");
	}

	@Test
	void aRowIsCorrectedOnceAndNotAgainByWhoStillSeesTheOldOne() {
		DeadlineRule row = almanacs.current().rule("D12", Circumstances.of(WARD), STORM);
		RuleEdit correction = new RuleEdit(row.id(), "D12", Almanac.NATIONAL, row.grade(), null, null, null, 12, row.unit(), null, null, null, row.basis());
		Almanac corrected = book.apply(correction, MANAGER);
		assertThat(corrected.rule("D12", new Circumstances(WARD, Grade.NORMAL, null, null, null), STORM)).matches(now -> now.amount() == 12
				&& now.validFrom().equals(row.validFrom()) && now.name().equals(row.name()) && !now.id().equals(row.id()));
		assertThatThrownBy(() -> book.apply(correction, MANAGER)).isInstanceOf(Refusal.class)
				.extracting(refusal -> ((Refusal) refusal).kind()).isEqualTo(Refusal.Kind.CONFLICT);
	}

	private void switchCultureDay(boolean on) {
		CalendarDay row = almanacs.current().days(Almanac.NATIONAL).stream().filter(day -> day.day().equals(CULTURE_DAY)).findFirst().orElseThrow();
		book.apply(Edits.switched(Almanac.NATIONAL, row, on), MANAGER);
	}
}
