package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nghedan.TestCase;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.AlmanacBook;
import vn.nghedan.calendar.DayDraft;
import vn.nghedan.calendar.DayKind;
import vn.nghedan.calendar.DaysEdit;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseAction;
import vn.nghedan.petition.Clocks;
import vn.nghedan.petition.Recalculation;
import vn.nghedan.petition.Recalculations;
import vn.nghedan.petition.ResolutionDesk;

/** The ways through {@code recalculation}: batch after batch to the end, also after a node was killed in the middle. */
class RecalculationProcessIT extends ProcessTest {

	private static final LocalDate TOMORROW = LocalDate.of(2026, 11, 3);
	private static final String BATCH = "serviceTask_recalculateBatch";

	@Autowired
	AlmanacBook almanacs;
	@Autowired
	Recalculations recalculations;
	@Autowired
	ResolutionDesk resolution;
	@Autowired
	RecalculationLifecycle lifecycle;
	@Autowired
	Clocks clocks;
	@Autowired
	TransactionTemplate transaction;

	private List<TestCase> petitions;

	@BeforeEach
	void petitionsForMoreThanOneBatch() {
		petitions = Stream.generate(cases::captured).limit(7).toList();
	}

	@AfterEach
	void tomorrowIsADayLikeAnyOther() {
		finish(declare(DayKind.NORMAL));
	}

	@Test
	void everyTaskTimerAndClockOfEveryOpenCaseMovesBatchAfterBatch() {
		Instant entered = clocks.due(petitions.get(0).key(), "D04").orElseThrow();
		Instant watched = petitions.get(0).jobs("timerEvent_nextAlarm").get(0).getDuedate().toInstant();
		TestCase recalculation = declare(DayKind.CLOSURE);

		assertThat(recalculation.jobs(BATCH)).singleElement().satisfies(job -> assertThat(job.getPriority()).isEqualTo(20));
		int batches = finish(recalculation);

		assertThat(batches).isGreaterThan(2);
		assertThat(of(recalculation).state()).isEqualTo(Recalculation.State.DONE);
		assertThat(of(recalculation).moved()).isGreaterThanOrEqualTo(petitions.size());
		assertThat(recalculation.path("recalculation")).contains("serviceTask_moveOtherDates", "endEvent_done");
		assertThat(petitions).allSatisfy(petition -> {
			assertThat(clocks.due(petition.key(), "D04").orElseThrow()).isAfter(entered)
					.isEqualTo(petition.task("userTask_register").due());
			assertThat(petition.jobs("timerEvent_nextAlarm")).singleElement().satisfies(timer -> assertThat(
					timer.getDuedate().toInstant()).isAfter(watched).isEqualTo(clocks.nextAlarm(petition.key())));
			assertThat(moves(petition)).filteredOn(move -> move.startsWith("D04 ")).hasSize(1);
		});
	}

	@Test
	void aBatchThatANodeDidNotFinishIsDoneAgainAndNothingIsSaidTwice() {
		TestCase recalculation = declare(DayKind.CLOSURE).fires(BATCH);
		int done = of(recalculation).done();
		transaction.executeWithoutResult(killed -> {
			recalculation.fires(BATCH);
			killed.setRollbackOnly();
		});
		assertThat(of(recalculation).done()).isEqualTo(done);

		finish(recalculation);
		assertThat(of(recalculation).done()).isEqualTo(of(recalculation).total());
		assertThat(petitions).allSatisfy(petition -> {
			assertThat(moves(petition)).filteredOn(move -> move.startsWith("D04 ")).hasSize(1);
			assertThat(petition.jobs("timerEvent_nextAlarm").get(0).getDuedate().toInstant())
					.isEqualTo(clocks.nextAlarm(petition.key()));
		});
	}

	@Test
	void casesAreWorkedOnBetweenTwoBatches() {
		TestCase recalculation = declare(DayKind.CLOSURE).fires(BATCH);
		petitions.get(0).registers();
		petitions.get(6).does("userTask_register", "decision", "RECORD_INQUIRY");

		finish(recalculation);
		assertThat(petitions.get(0).steps()).containsExactly("userTask_verify");
		assertThat(petitions.get(0).task("userTask_verify").due()).isEqualTo(clocks.due(petitions.get(0).key(), "D09").orElseThrow());
		assertThat(petitions.get(6).runs("deadline-watch")).isFalse();
	}

	@Test
	void oneThatAMigrationLeftBehindIsTakenUpAtTheStartByOneProcess() {
		TestCase recalculation = declare(DayKind.CLOSURE);
		engine.getRuntimeService().deleteProcessInstance(recalculation.instance("recalculation").getId(), "lost");

		lifecycle.takeUp();
		lifecycle.takeUp();
		assertThat(recalculation.jobs(BATCH)).hasSize(1);
		finish(recalculation);
		assertThat(of(recalculation).state()).isEqualTo(Recalculation.State.DONE);
		lifecycle.takeUp();
		assertThat(recalculation.runs("recalculation")).isFalse();
	}

	@Test
	void aTimerThatChangesThePathDoesNotGoByADateThatIsToBeMoved() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE");
		resolution.requestExtension(petition.key(), 2, "Chờ vật tư", new Actor(petition.worker("userTask_resolve")));
		Instant asked = clocks.due(petition.key(), "D14").orElseThrow();
		TestCase recalculation = declare(DayKind.CLOSURE);

		assertThatThrownBy(() -> petition.fires("boundaryEvent_notDecided")).hasStackTraceContaining("D14 of " + petition.key());
		assertThat(petition.steps()).contains("userTask_decideExtension");
		finish(recalculation);
		assertThat(petition.jobs("boundaryEvent_notDecided").get(0).getDuedate().toInstant()).isAfter(asked);
		assertThat(petition.fires("boundaryEvent_notDecided").steps()).containsExactly("userTask_resolve");
	}

	@Test
	void aChangeKnowsItsOwnRecalculationWhateverElseBegins() {
		Long own = transaction.execute(together -> {
			long before = almanacs.hold();
			Almanac changed = almanacs.apply(day(DayKind.CLOSURE), Actor.SYSTEM);
			long other = recalculations.start("Việc khác", Actor.SYSTEM);
			assertThat(changed.version()).isNotEqualTo(before);
			Long found = recalculations.ofVersion(changed.version()).orElseThrow();
			assertThat(found).isLessThan(other);
			return found;
		});
		assertThat(recalculations.find(own).orElseThrow().what()).contains("03/11/2026");
		recalculations.running().forEach(id -> finish(cases.of(RecalculationKey.of(id))));
	}

	/** @return the recalculation that follows */
	private TestCase declare(DayKind kind) {
		return recalculation(almanacs.apply(day(kind), Actor.SYSTEM));
	}

	private static DaysEdit day(DayKind kind) {
		return new DaysEdit("national", List.of(new DayDraft(TOMORROW, kind, "Ngày thử nghiệm", "Quyết định thử nghiệm", true, true)));
	}

	private TestCase recalculation(Almanac almanac) {
		return cases.of(RecalculationKey.of(recalculations.ofVersion(almanac.version()).orElseThrow()));
	}

	/** @return how many batches were left */
	private static int finish(TestCase recalculation) {
		int batches = 0;
		for (; recalculation.runs("recalculation"); batches++)
			recalculation.fires(BATCH);
		return batches;
	}

	private Recalculation of(TestCase recalculation) {
		return recalculations.find(RecalculationKey.idOf(recalculation.key())).orElseThrow();
	}

	private static List<String> moves(TestCase petition) {
		return petition.petition().journal().stream().filter(entry -> entry.action() == CaseAction.MOVE_CLOCK)
				.map(entry -> entry.reason()).toList();
	}
}
