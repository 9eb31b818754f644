package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.calendar.AlmanacBook;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.calendar.DayDraft;
import vn.nghedan.calendar.DayKind;
import vn.nghedan.calendar.DaysEdit;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.platform.VietnamTime;

/** 24 November 2026 is a holiday or not; the cases were captured on the 11th, so that D05 ends on the 25th. */
@ApplicationTest
@RecordApplicationEvents
class RecalculationsIT {

	private static final LocalDate CULTURE_DAY = LocalDate.of(2026, 11, 24);
	private static final Instant CAPTURED = Instant.parse("2026-11-11T02:00:00Z");
	private static final LocalDate BEFORE = LocalDate.of(2026, 11, 25);
	private static final LocalDate AFTER = LocalDate.of(2026, 11, 26);
	private static final Actor MANAGER = new Actor("manager");

	@Autowired
	Recalculations recalculations;
	@Autowired
	AlmanacBook book;
	@Autowired
	Almanacs almanacs;
	@Autowired
	TestCases cases;
	@Autowired
	CaseDesk desk;
	@Autowired
	Petitions petitions;
	@Autowired
	MovableClock clock;
	@Autowired
	JdbcClient jdbc;
	@Autowired
	TransactionTemplate transaction;
	@Autowired
	ApplicationEvents events;

	private final List<String> codes = new ArrayList<>();

	@BeforeEach
	void capture() {
		clock.moveTo(CAPTURED);
		for (int i = 0; i < 6; i++) {
			codes.add(cases.captured().key());
		}
	}

	@AfterEach
	void asItWas() {
		switchCultureDay(false);
		recalculations.running().forEach(this::finish);
		recalculations.latest(20).stream().map(run -> cases.of("R-" + run.id())).filter(run -> run.runs("recalculation"))
			.forEach(run -> run.fires("serviceTask_recalculateBatch"));
	}

	@Test
	void theDayOfCultureMovesEveryOpenCaseAndItsJournalSaysWhy() {
		assertThat(recalculations.preview(almanacs.current().with(cultureDay(true))).clocks()).isGreaterThanOrEqualTo(6);
		assertThat(due("D05")).as("a preview moves nothing").containsOnly(BEFORE);
		long id = switchCultureDay(true);
		finish(id);
		assertThat(due("D05")).containsOnly(AFTER);
		assertThat(due("D04")).containsOnly(LocalDate.of(2026, 11, 12));
		assertThat(moves()).hasSize(6).allSatisfy(line -> assertThat(line).startsWith("D05 25/11/2026 → 26/11/2026: ")
			.contains("24/11/2026"));
		assertThat(recalculations.find(id).orElseThrow()).satisfies(done -> {
			assertThat(done.state()).isEqualTo(Recalculation.State.DONE);
			assertThat(done.done()).isEqualTo(done.total()).isGreaterThanOrEqualTo(done.moved());
			assertThat(done.moved()).isGreaterThanOrEqualTo(6);
			assertThat(done.requestedBy()).isEqualTo("manager");
			assertThat(done.finishedAt()).isNotNull();
		});
	}

	@Test
	void switchedOffAgainEverythingIsAsItWas() {
		finish(switchCultureDay(true));
		finish(switchCultureDay(false));
		assertThat(due("D05")).containsOnly(BEFORE);
		assertThat(moves()).hasSize(12).filteredOn(line -> line.startsWith("D05 26/11/2026 → 25/11/2026: ")).hasSize(6);
	}

	@Test
	void thePreviewNamesTheSameMovesAsTheRecalculationMakes() {
		Recalculations.Preview preview = recalculations.preview(almanacs.current().with(cultureDay(true)));
		long id = switchCultureDay(true);
		finish(id);
		assertThat(preview.cases()).isEqualTo(recalculations.find(id).orElseThrow().moved());
		assertThat(preview.first()).isSortedAccordingTo((a, b) -> a.code().compareTo(b.code()))
			.hasSizeLessThanOrEqualTo(Recalculations.SHOWN);
	}

	@Test
	void everyCaseOfABatchIsToldWithItsDatesSinceRemindersMoveToo() {
		finish(switchCultureDay(true));
		List<CaseDates> told = events.stream(DatesMoved.class).flatMap(moved -> moved.cases().stream())
			.filter(dates -> codes.contains(dates.code())).toList();
		assertThat(told).extracting(CaseDates::code).containsExactlyElementsOf(codes);
		assertThat(told).allSatisfy(dates -> {
			assertThat(dates.due()).containsOnlyKeys("D03", "D04", "D05", "D15");
			assertThat(VietnamTime.dateOf(dates.due().get("D05"))).isEqualTo(AFTER);
			assertThat(dates.nextAlarm()).isEqualTo(Instant.parse("2026-11-12T10:00:00Z"));
		});
	}

	@Test
	void doneTwiceItMovesNothingTheSecondTime() {
		finish(switchCultureDay(true));
		long again = recalculations.start("Lặp lại", MANAGER);
		finish(again);
		assertThat(recalculations.find(again).orElseThrow().moved()).isZero();
		assertThat(moves()).hasSize(6);
		assertThat(recalculations.next(again)).as("nothing is left").isFalse();
		assertThat(recalculations.next(-1)).as("there is none").isFalse();
	}

	@Test
	void aBatchThatWasBrokenOffIsDoneAgainAndOnce() {
		long id = switchCultureDay(true);
		transaction.executeWithoutResult(status -> {
			recalculations.next(id);
			status.setRollbackOnly();
		});
		assertThat(recalculations.find(id).orElseThrow().done()).isZero();
		assertThat(due("D05")).containsOnly(BEFORE);
		finish(id);
		assertThat(due("D05")).containsOnly(AFTER);
		assertThat(moves()).hasSize(6);
	}

	@Test
	void twoRecalculationsAtOnceMoveEachDateOnce() throws Exception {
		long first = switchCultureDay(true);
		long second = recalculations.start("Lặp lại", MANAGER);
		CompletableFuture.allOf(Stream.of(first, second, first, second)
			.map(id -> CompletableFuture.runAsync(() -> finish(id))).toArray(CompletableFuture[]::new))
			.get(60, TimeUnit.SECONDS);
		assertThat(due("D05")).containsOnly(AFTER);
		assertThat(moves()).hasSize(6);
		assertThat(recalculations.running()).isEmpty();
	}

	@Test
	void aCaseThatIsClosedMeanwhileKeepsItsDates() {
		long id = switchCultureDay(true);
		desk.withdraw(codes.get(2), "Người dân rút", MANAGER);
		finish(id);
		assertThat(due("D05")).containsExactly(AFTER, AFTER, BEFORE, AFTER, AFTER, AFTER);
	}

	@Test
	void aCaseThatAClerkWorksOnIsWaitedForAndHoldsUpNoOther() throws Exception {
		long id = switchCultureDay(true);
		CountDownLatch held = new CountDownLatch(1);
		CountDownLatch release = new CountDownLatch(1);
		CompletableFuture<Void> clerk = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
			petitions.lock(codes.get(3)).orElseThrow();
			held.countDown();
			await(release);
		}));
		await(held);
		CompletableFuture<Void> sweep = CompletableFuture.runAsync(() -> finish(id));
		while (!due("D05").subList(0, 3).stream().allMatch(AFTER::equals)) {
			TimeUnit.MILLISECONDS.sleep(20);
		}
		assertThat(due("D05").subList(3, 6)).containsOnly(BEFORE);
		petitionIsFree(codes.get(0));
		petitionIsFree(codes.get(5));
		assertThat(sweep).isNotDone();
		release.countDown();
		clerk.get(30, TimeUnit.SECONDS);
		sweep.get(60, TimeUnit.SECONDS);
		assertThat(due("D05")).containsOnly(AFTER);
		assertThat(moves()).hasSize(6);
	}

	@Test
	void whatAClerkDoesAfterwardsIsCountedFromTheNewDate() {
		finish(switchCultureDay(true));
		TestCase registered = cases.of(codes.get(0)).registers();
		assertThat(VietnamTime.dateOf(clockOf(registered, "D05").dueAt())).isEqualTo(AFTER);
		assertThat(moves()).hasSize(6);
	}

	private void petitionIsFree(String code) {
		assertThat(jdbc.sql("select code from nghedan.petition where code = :code for update nowait").param("code", code)
			.query(String.class).single()).isEqualTo(code);
	}

	private void finish(long id) {
		while (recalculations.next(id)) {
			Thread.onSpinWait();
		}
	}

	private long switchCultureDay(boolean on) {
		book.apply(cultureDay(on), MANAGER);
		return recalculations.latest(1).get(0).id();
	}

	private static DaysEdit cultureDay(boolean on) {
		return new DaysEdit("national", List.of(new DayDraft(CULTURE_DAY, DayKind.HOLIDAY, "Ngày Văn hóa Việt Nam",
				"Nghị quyết 80-NQ/TW", on, false)));
	}

	private List<LocalDate> due(String rule) {
		return jdbc.sql("""
				select due_at from nghedan.petition_clock where petition_code in (:codes) and rule_code = :rule
				order by petition_code""").param("codes", codes).param("rule", rule).query(Instant.class).list().stream()
			.map(VietnamTime::dateOf).toList();
	}

	private List<String> moves() {
		return jdbc.sql("""
				select reason from nghedan.petition_journal where petition_code in (:codes) and action = 'MOVE_CLOCK'
				order by id""").param("codes", codes).query(String.class).list();
	}

	private static PetitionClock clockOf(TestCase petition, String rule) {
		return petition.petition().clocks().stream().filter(clock -> clock.ruleCode().equals(rule)).findFirst().orElseThrow();
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await(30, TimeUnit.SECONDS);
		}
		catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
