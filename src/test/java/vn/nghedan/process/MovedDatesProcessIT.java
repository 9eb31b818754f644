package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.petition.CaseDates;
import vn.nghedan.petition.Clocks;
import vn.nghedan.petition.DatesMoved;

/** Tasks and timers of many cases follow their clocks at once, whatever happens to some of them meanwhile. */
class MovedDatesProcessIT extends ProcessTest {

	private static final Instant LATER = TestCases.MONDAY.plus(Duration.ofDays(30));
	private static final Instant SOONER = TestCases.MONDAY.plus(Duration.ofDays(20));

	@Autowired
	MovedDates moved;
	@Autowired
	EngineDates dates;
	@Autowired
	JdbcTemplate database;

	@Test
	void tasksTheirHistoryAndTheWatchFollowEachByItsOwnRule() {
		TestCase entered = cases.captured();
		TestCase looked = cases.captured().registers();

		moved.on(new DatesMoved(List.of(dates(entered, Map.of("D04", SOONER, "D05", LATER), SOONER),
				dates(looked, Map.of("D09", LATER, "D05", SOONER), LATER))));

		assertThat(due(entered, "userTask_register")).isEqualTo(SOONER);
		assertThat(due(looked, "userTask_verify")).isEqualTo(LATER);
		assertThat(historyDue(looked, "userTask_verify")).isEqualTo(LATER);
		assertThat(timer(entered, "timerEvent_nextAlarm")).isEqualTo(SOONER);
		assertThat(timer(looked, "timerEvent_nextAlarm")).isEqualTo(LATER);
	}

	@Test
	void aTimerThatChangesThePathFollowsItsRuleAndWaitsForEverWhileItsClockStandsStill() {
		TestCase petition = cases.captured().does("userTask_register", "decision", "NEEDS_INFO", "reason", "Chưa rõ địa điểm");
		String boundary = timers(petition).filter(at -> !at.element().equals("timerEvent_nextAlarm")).findFirst().orElseThrow()
				.element();

		moved.on(new DatesMoved(List.of(dates(petition, Map.of("D32", LATER), SOONER))));
		assertThat(timer(petition, boundary)).isEqualTo(LATER);
		assertThat(due(petition, "userTask_recordInformation")).isEqualTo(LATER);

		moved.on(new DatesMoved(List.of(dates(petition, Map.of(), Clocks.NEVER))));
		assertThat(timer(petition, boundary)).isEqualTo(Clocks.NEVER);
		assertThat(timer(petition, "timerEvent_nextAlarm")).isEqualTo(Clocks.NEVER);
		assertThat(due(petition, "userTask_recordInformation")).isEqualTo(LATER);
	}

	@Test
	void whatIsRightAlreadyIsNotWritten() {
		TestCase petition = cases.captured();
		DatesMoved news = new DatesMoved(List.of(dates(petition, Map.of("D04", LATER), SOONER)));
		moved.on(news);
		int before = revisions(petition);

		moved.on(news);
		assertThat(revisions(petition)).isEqualTo(before);
	}

	@Test
	void aTaskOrTimerThatIsGoneMeanwhileIsLeftAlone() {
		TestCase petition = cases.captured();
		List<EngineDate> before = dates.of(List.of(petition.key()));
		petition.registers();

		dates.move(before.stream().map(date -> date.movedTo(LATER)).toList());
		assertThat(petition.steps()).containsExactly("userTask_verify");
		assertThat(due(petition, "userTask_verify")).isNotEqualTo(LATER);
	}

	@Test
	void whoeverHasReadTheTaskBeforeIsToldAndLosesNothing() {
		TestCase petition = cases.captured();
		Task read = engine.getTaskService().createTaskQuery().taskId(petition.task("userTask_register").id()).singleResult();
		moved.on(new DatesMoved(List.of(dates(petition, Map.of("D04", LATER), SOONER))));

		read.setAssignee(petition.worker("userTask_register"));
		assertThatThrownBy(() -> engine.getTaskService().saveTask(read)).isInstanceOf(OptimisticLockingException.class);
		assertThat(due(petition, "userTask_register")).isEqualTo(LATER);
	}

	@Test
	void aMovedCaseIsWorkedOnAsBefore() {
		TestCase petition = cases.captured();
		moved.on(new DatesMoved(List.of(dates(petition, Map.of("D04", LATER), SOONER))));
		assertThat(petition.fires("timerEvent_nextAlarm").goesTo("RESOLVE", "TG-BHD", "SIMPLE").steps())
				.contains("userTask_resolve");
	}

	@Test
	void tasksOfMeetingsFollowTheCalendarOfNow() {
		TestCase meeting = cases.meeting();
		Instant right = due(meeting, "userTask_holdMeeting");
		engine.getTaskService().setDueDate(meeting.task("userTask_holdMeeting").id(), Date.from(LATER));

		moved.move();
		assertThat(due(meeting, "userTask_holdMeeting")).isEqualTo(right);
	}

	@Test
	void tasksOfDossiersFollowTheirPetitions() {
		TestCase dossier = cases.captured().goesTo("REFER", "HM-SXD", "NORMAL").dossier().closes();
		Instant right = due(dossier, "userTask_prepareDossier");
		engine.getTaskService().setDueDate(dossier.task("userTask_prepareDossier").id(), Date.from(LATER));

		moved.move();
		assertThat(due(dossier, "userTask_prepareDossier")).isEqualTo(right);
	}

	private static CaseDates dates(TestCase petition, Map<String, Instant> due, Instant next) {
		return new CaseDates(petition.key(), due, next);
	}

	private static Instant due(TestCase petition, String step) {
		return petition.task(step).due();
	}

	private Instant historyDue(TestCase petition, String step) {
		return engine.getHistoryService().createHistoricTaskInstanceQuery().taskId(petition.task(step).id()).singleResult()
				.getDueDate().toInstant();
	}

	private Stream<EngineDate> timers(TestCase petition) {
		return dates.of(List.of(petition.key())).stream().filter(EngineDate::timer);
	}

	private Instant timer(TestCase petition, String element) {
		return timers(petition).filter(date -> date.element().equals(element)).findFirst().orElseThrow().at();
	}

	private int revisions(TestCase petition) {
		return database.queryForObject("""
				select (select sum(t.rev_) from act_ru_task t join act_ru_execution p on p.id_ = t.proc_inst_id_ where p.business_key_ = ?)
					+ (select sum(j.rev_) from act_ru_job j join act_ru_execution p on p.id_ = j.process_instance_id_ where p.business_key_ = ?)""",
				Integer.class, petition.key(), petition.key());
	}
}
