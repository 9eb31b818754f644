package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCases;
import vn.nghedan.calendar.AlarmKind;
import vn.nghedan.calendar.AlmanacBook;
import vn.nghedan.calendar.DayDraft;
import vn.nghedan.calendar.DayKind;
import vn.nghedan.calendar.DaysEdit;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Captured on Wednesday 11 November 2026: D04 ends on the 12th, D05 on the 25th, D15 on 26 December. */
@ApplicationTest
class AlarmsIT {

	private static final Instant CAPTURED = Instant.parse("2026-11-11T02:00:00Z");
	private static final Actor MANAGER = new Actor("manager");

	@Autowired
	Alarms alarms;
	@Autowired
	Clocks clocks;
	@Autowired
	Recalculations recalculations;
	@Autowired
	AlmanacBook book;
	@Autowired
	TestCases cases;
	@Autowired
	CaseDesk desk;
	@Autowired
	MovableClock clock;
	@Autowired
	JdbcClient jdbc;

	/** Somebody of whom no other test knows. */
	private final String somebody = UUID.randomUUID().toString();
	private String code;

	@BeforeEach
	void capture() {
		clock.moveTo(CAPTURED);
		code = cases.captured().key();
	}

	@AfterEach
	void asItWas() {
		cultureDay(false);
		recalculations.latest(20).stream().map(run -> cases.of("R-" + run.id())).filter(run -> run.runs("recalculation"))
			.forEach(run -> run.fires("serviceTask_recalculateBatch"));
	}

	@Test
	void eachAlarmIsTakenOnceAndTheNextOneWaits() {
		assertThat(clocks.nextAlarm(code)).isEqualTo("2026-11-12T10:00:00Z");
		assertThat(alarms.take(code)).as("nothing is due yet").isEmpty();
		clock.moveTo(clocks.nextAlarm(code));
		assertThat(alarms.take(code)).extracting(Alarm::words).containsExactly("D04 REMINDER");
		assertThat(alarms.take(code)).as("however often the watch looks").isEmpty();
		assertThat(clocks.nextAlarm(code)).as("the end of the day").isEqualTo("2026-11-12T16:59:59Z");
		clock.moveTo(clocks.nextAlarm(code));
		assertThat(alarms.take(code)).extracting(Alarm::words).containsExactly("D04 OVERDUE");
	}

	@Test
	void ofTwoNodesThatLookAtOnceOneRaisesEachAlarm() {
		clock.moveTo(at("2026-11-28"));
		List<String> taken = Stream.generate(() -> CompletableFuture.supplyAsync(() -> alarms.take(code))).limit(4).toList()
			.stream().flatMap(node -> node.join().stream()).map(Alarm::words).toList();
		assertThat(taken).doesNotHaveDuplicates().contains("D04 ESCALATION 4", "D05 NOTICE_10WD");
	}

	@Test
	void afterTheNodesWereDownEachLevelIsRaisedOnceAndNobodyIsRemindedOfWhatIsLate() {
		clock.moveTo(at("2026-11-28"));
		assertThat(words(alarms.take(code))).containsExactlyInAnyOrder("D04 OVERDUE", "D04 ESCALATION 2", "D04 ESCALATION 3",
				"D04 ESCALATION 4", "D05 NOTICE_10WD", "D05 ESCALATION 2");
		assertThat(alarms.take(code)).isEmpty();
		assertThat(clocks.nextAlarm(code)).isEqualTo("2026-12-02T16:59:59Z");
	}

	@Test
	void aReminderMissedWhileTheNodesWereDownIsToldWhenTheOfficeOpens() {
		clock.moveTo(Instant.parse("2026-11-23T14:00:00Z"));
		assertThat(alarms.take(code)).extracting(Alarm::ruleCode).doesNotContain("D05");
		assertThat(clocks.nextAlarm(code)).as("half past seven").isEqualTo("2026-11-24T00:30:00Z");
		clock.moveTo(clocks.nextAlarm(code));
		assertThat(alarms.take(code)).extracting(Alarm::words).containsExactly("D05 REMINDER");
		assertThat(alarms.take(code)).isEmpty();
		clock.moveTo(Instant.parse("2026-11-25T14:00:00Z"));
		assertThat(clocks.nextAlarm(code)).as("to be dropped, late before anybody reads it").isBefore(clock.instant());
		assertThat(alarms.take(code)).isEmpty();
		assertThat(clocks.nextAlarm(code)).isEqualTo("2026-11-25T16:59:59Z");
	}

	@Test
	void ofTwoRemindersThatComeTogetherTheLastIsEnough() {
		clock.moveTo(Instant.parse("2026-11-25T11:00:00Z"));
		assertThat(alarms.take(code)).filteredOn(alarm -> alarm.ruleCode().equals("D05")).singleElement()
			.satisfies(alarm -> assertThat(alarm.at()).isEqualTo("2026-11-25T10:00:00Z"));
		assertThat(alarms.take(code)).isEmpty();
	}

	@Test
	void nothingIsSentTwiceWhenAHolidayIsSwitchedOnAndOffAndOn() {
		List<String> sent = new ArrayList<>();
		watch(at("2026-11-25"), sent);
		for (boolean holiday : new boolean[] { true, false, true, false }) {
			cultureDay(holiday);
			watch(at("2026-11-25"), sent);
		}
		watch(at("2026-12-20"), sent);
		cultureDay(true);
		watch(at("2026-12-20"), sent);
		assertThat(sent).doesNotHaveDuplicates().contains("D04 ESCALATION 4 2026-11-12", "D05 NOTICE_10WD 2026-11-25",
				"D05 NOTICE_10WD 2026-11-26");
		assertThat(sent).as("told when the later date had passed already").contains("D05 ESCALATION 3 2026-11-25")
			.doesNotContain("D05 ESCALATION 3 2026-11-26");
	}

	@Test
	void aDateThatMovesBackRemindsAnewAndOneThatMovesForwardIntoThePastIsToldAtOnce() {
		clock.moveTo(Instant.parse("2026-11-25T10:30:00Z"));
		assertThat(words(alarms.take(code))).contains("D05 REMINDER");
		cultureDay(true);
		assertThat(clocks.nextAlarm(code)).isEqualTo("2026-11-26T10:00:00Z");
		clock.moveTo(clocks.nextAlarm(code));
		assertThat(words(alarms.take(code))).as("a new date, a new reminder").containsExactly("D05 REMINDER");
		cultureDay(false);
		assertThat(clocks.nextAlarm(code)).as("was to be told yesterday").isBefore(clock.instant());
		assertThat(words(alarms.take(code))).containsExactly("D05 NOTICE_10WD");
	}

	@Test
	void aLateCaseThatStaysLateWhenAHolidayIsEnteredAfterwardsIsNoNewsAndStaysOnTheList() {
		clock.moveTo(Instant.parse("2026-11-27T03:00:00Z"));
		Alarm late = taken("D05 NOTICE_10WD");
		assertThat(alarms.tell(late, Set.of(somebody))).containsExactly(somebody);
		cultureDay(true);
		Alarm still = taken("D05 NOTICE_10WD");
		assertThat(still.dueAt()).isAfter(late.dueAt()).isBefore(clock.instant());
		assertThat(alarms.told(still)).contains(somebody);
		assertThat(alarms.tell(still, Set.of(somebody))).isEmpty();
		assertThat(alarms.inbox(somebody, false, null, 200).rows()).extracting(AlarmRow::code).contains(code);
	}

	@Test
	void nobodyIsToldOfADateThatAHolidayHasMovedAlthoughTheRecalculationHasNotComeToItYet() {
		clock.moveTo(at("2026-11-20"));
		alarms.take(code);
		book.apply(edit(true), MANAGER);
		clock.moveTo(Instant.parse("2026-11-25T17:30:00Z"));
		assertThat(words(alarms.take(code))).doesNotContain("D05 NOTICE_10WD");
		assertThat(VietnamTime.dateOf(clocks.due(code, "D05").orElseThrow())).isEqualTo("2026-11-26");
	}

	@Test
	void aPersonIsToldOnceAndTheJournalSaysSoOnce() {
		clock.moveTo(at("2026-11-17"));
		Alarm overdue = taken("D04 OVERDUE");
		assertThat(alarms.tell(overdue, Set.of("canbo001", "canbo002"))).containsExactlyInAnyOrder("canbo001", "canbo002");
		assertThat(alarms.tell(overdue, Set.of("canbo001", "canbo003"))).containsExactly("canbo003");
		assertThat(alarms.tell(overdue, Set.of("canbo001"))).isEmpty();
		assertThat(alarms.told(overdue)).containsExactly("canbo001", "canbo002", "canbo003");
		assertThat(journal()).containsExactly("D04 OVERDUE", "D04 OVERDUE");
	}

	@Test
	void anEscalationIsJournaledWithItsLevelIfItReachesSomebodyAndAnOverdueClockInAnyCase() {
		clock.moveTo(at("2026-11-17"));
		List<Alarm> taken = alarms.take(code);
		taken.forEach(alarm -> alarms.tell(alarm, alarm.level() == 2 ? Set.of(somebody) : Set.of()));
		assertThat(words(taken)).containsExactly("D04 OVERDUE", "D04 ESCALATION 2");
		assertThat(journal()).containsExactly("D04 OVERDUE", "D04 ESCALATION 2");
		clock.moveTo(at("2026-11-20"));
		Alarm third = taken("D04 ESCALATION 3");
		assertThat(alarms.tell(third, Set.of())).isEmpty();
		assertThat(journal()).hasSize(2);
		assertThat(alarms.told(third)).as("at whatever level").containsExactly(somebody);
	}

	@Test
	void everybodysAlarmsAreReachedOldestDateFirstHoweverMany() {
		List<String> told = new ArrayList<>();
		for (int day = 16; day <= 20; day++) {
			clock.moveTo(at("2026-11-" + day));
			String late = cases.captured().key();
			clock.moveTo(at("2026-11-27"));
			told.add(0, late);
			alarms.take(late).stream().filter(alarm -> alarm.kind() == AlarmKind.OVERDUE)
				.forEach(alarm -> alarms.tell(alarm, Set.of(somebody)));
			clock.moveTo(CAPTURED);
		}
		List<AlarmRow> read = new ArrayList<>();
		String cursor = null;
		do {
			AlarmPage page = alarms.inbox(somebody, false, cursor, 2);
			assertThat(page.rows()).hasSizeLessThanOrEqualTo(2);
			read.addAll(page.rows());
			cursor = page.next();
		} while (cursor != null);
		assertThat(read).extracting(AlarmRow::code).containsExactlyElementsOf(told.stream().sorted().toList());
		assertThat(read).extracting(AlarmRow::dueAt).isSorted();
		assertThatThrownBy(() -> alarms.inbox(somebody, false, "2026-11-16T00:00:00Z_x", 2)).isInstanceOf(Refusal.class);
	}

	@Test
	void whatIsSeenIsNotNewAndWhatIsOverIsGone() {
		clock.moveTo(at("2026-11-17"));
		taken("D04 OVERDUE", Set.of(somebody));
		assertThat(alarms.unseen(somebody)).isOne();
		AlarmRow row = alarms.inbox(somebody, true, null, 50).rows().get(0);
		assertThat(row).satisfies(shown -> {
			assertThat(shown.ruleCode()).isEqualTo("D04");
			assertThat(shown.kind()).isEqualTo(AlarmKind.OVERDUE);
			assertThat(shown.status()).isEqualTo(PetitionStatus.CAPTURED);
			assertThat(shown.seenAt()).isNull();
		});
		alarms.seen(row.id(), somebody);
		assertThat(alarms.unseen(somebody)).isZero();
		assertThat(alarms.inbox(somebody, true, null, 50).rows()).isEmpty();
		assertThat(alarms.inbox(somebody, false, null, 50).rows()).singleElement()
			.satisfies(shown -> assertThat(shown.seenAt()).isEqualTo(clock.instant()));
		assertThatThrownBy(() -> alarms.seen(row.id(), "canbo099")).isInstanceOf(Refusal.class);
		desk.withdraw(code, "Người dân rút", MANAGER);
		assertThat(alarms.inbox(somebody, false, null, 50).rows()).as("its clocks have stopped").isEmpty();
		assertThat(alarms.take(code)).isEmpty();
	}

	@Test
	void aReminderHasHadItsDayWhenTheSamePersonHearsThatItIsLate() {
		clock.moveTo(clocks.nextAlarm(code));
		taken("D04 REMINDER", Set.of(somebody, "canbo099"));
		clock.moveTo(clocks.nextAlarm(code));
		assertThat(kinds()).as("due, and nobody has said so yet").containsExactly(AlarmKind.REMINDER);
		taken("D04 OVERDUE", Set.of(somebody));
		assertThat(kinds()).containsExactly(AlarmKind.OVERDUE);
		assertThat(alarms.unseen(somebody)).isOne();
		assertThat(alarms.inbox("canbo099", false, null, 200).rows()).as("who was not told so keeps his reminder")
			.filteredOn(row -> row.code().equals(code)).extracting(AlarmRow::kind).containsExactly(AlarmKind.REMINDER);
	}

	@Test
	void whatWasToldBeforeAlarmsWereRecordedOneByOneIsNotToldAgain() {
		jdbc.sql("""
				insert into nghedan.petition_alarm_carried (clock_id, due_at, up_to)
				select id, due_at, :upTo from nghedan.petition_clock where petition_code = :code and rule_code = 'D04'""")
			.param("upTo", Timestamp.from(Instant.parse("2026-11-12T17:00:00Z"))).param("code", code).update();
		clock.moveTo(at("2026-11-17"));
		assertThat(words(alarms.take(code))).containsExactly("D04 ESCALATION 2");
	}

	@Test
	void whatComesIsListedInTheOrderOfTime() {
		List<Alarm> coming = alarms.coming(cases.of(code).petition());
		assertThat(coming).extracting(Alarm::at).isSorted().first().isEqualTo(clocks.nextAlarm(code));
		assertThat(words(coming)).startsWith("D04 REMINDER", "D04 OVERDUE", "D04 ESCALATION 2").endsWith("D15 DAY45");
		assertThat(coming).extracting(Alarm::unit).containsOnly("TG-BHD");
	}

	/** What the deadline watch does: looks whenever something is due, and tells one person of everything. */
	private void watch(Instant until, List<String> sent) {
		while (clocks.nextAlarm(code).isBefore(until)) {
			clock.moveTo(Stream.of(clocks.nextAlarm(code), clock.instant()).max(Instant::compareTo).orElseThrow());
			for (Alarm alarm : alarms.take(code)) {
				if (!alarms.tell(alarm, Set.of(somebody)).isEmpty() && !alarm.kind().reminds()) {
					sent.add(alarm.words() + " " + VietnamTime.dateOf(alarm.dueAt()));
				}
			}
		}
	}

	private Alarm taken(String words) {
		return alarms.take(code).stream().filter(alarm -> alarm.words().equals(words)).findFirst().orElseThrow();
	}

	private void taken(String words, Set<String> recipients) {
		alarms.tell(taken(words), recipients);
	}

	private List<AlarmKind> kinds() {
		return alarms.inbox(somebody, false, null, 50).rows().stream().map(AlarmRow::kind).toList();
	}

	private static List<String> words(List<Alarm> some) {
		return some.stream().map(Alarm::words).toList();
	}

	private List<String> journal() {
		return jdbc.sql("select reason from nghedan.petition_journal where petition_code = :code and action = 'ALARM' order by id")
			.param("code", code).query(String.class).list();
	}

	private void cultureDay(boolean holiday) {
		book.apply(edit(holiday), MANAGER);
		recalculations.running().forEach(id -> {
			while (recalculations.next(id)) {
				Thread.onSpinWait();
			}
		});
	}

	private static DaysEdit edit(boolean holiday) {
		return new DaysEdit("national", List.of(new DayDraft(LocalDate.of(2026, 11, 24), DayKind.HOLIDAY,
				"Ngày Văn hóa Việt Nam", "Nghị quyết 80-NQ/TW", holiday, false)));
	}

	/** Eight in the morning. */
	private static Instant at(String day) {
		return Instant.parse(day + "T01:00:00Z");
	}
}
