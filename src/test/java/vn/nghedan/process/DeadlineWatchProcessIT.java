package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghedan.TestCase;
import vn.nghedan.petition.CaseAction;
import vn.nghedan.petition.Clocks;
import vn.nghedan.petition.JournalEntry;
import vn.nghedan.platform.VietnamTime;

/** The ways through {@code deadline-watch}: it raises what is due, looks again, and ends with the petition. */
class DeadlineWatchProcessIT extends ProcessTest {

	@Autowired
	Clocks clocks;

	@Test
	void everyOpenPetitionHasOneWatchWithOneTimer() {
		TestCase petition = cases.captured();
		assertThat(petition.runs("deadline-watch")).isTrue();
		assertThat(petition.jobs("timerEvent_nextAlarm")).singleElement()
				.satisfies(timer -> assertThat(timer.getDuedate().toInstant()).isEqualTo(clocks.nextAlarm(petition.key())));
	}

	@Test
	void alarmsAreRaisedOneAfterTheOther() {
		TestCase petition = cases.captured();
		petition.fires("timerEvent_nextAlarm");
		Instant second = petition.jobs("timerEvent_nextAlarm").get(0).getDuedate().toInstant();
		assertThat(second).isAfter(clock.instant());
		petition.fires("timerEvent_nextAlarm").fires("timerEvent_nextAlarm");

		assertThat(alarms(petition)).contains("D04 REMINDER", "D04 OVERDUE", "D04 ESCALATION");
		assertThat(petition.path("deadline-watch")).contains("serviceTask_raiseAlarms");
	}

	@Test
	void anEscalationIsToldToTheChairToo() {
		TestCase petition = cases.captured().fires("timerEvent_nextAlarm").fires("timerEvent_nextAlarm")
				.fires("timerEvent_nextAlarm");
		assertThat(recipients(petition, "D04")).contains(cases.holderOf("TG-BHD.chair"));
	}

	@Test
	void whereMailIsSwitchedOffANoticeJustEnds() {
		TestCase petition = cases.captured().fires("serviceTask_sendNotice");
		assertThat(petition.path("notification")).contains("endEvent_sent");
	}

	@Test
	void aDossierThatDoesNotLeaveIsToldToThoseWhoSignAndSend() {
		TestCase petition = cases.captured().goesTo("REFER", "HM-SXD", "NORMAL");
		for (int i = 0; i < 6 && !alarms(petition).contains("D16 OVERDUE"); i++)
			petition.fires("timerEvent_nextAlarm");
		assertThat(alarms(petition)).contains("D16 OVERDUE");
		assertThat(recipients(petition, "D16")).contains(cases.holderOf("TG.chair"));
	}

	@Test
	void aPromiseIsRecalledToTheHandlersAndItsBreachToTheirHead() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE")
				.resolves("ROADMAP", "promiseDue", "2027-03-31").answers("ROADMAP", "promiseDue", "2027-03-31").tells()
				.judges("SATISFIED");
		petition.fires("timerEvent_nextAlarm");
		assertThat(alarms(petition)).contains("D23 REMINDER");
		assertThat(recipients(petition, "D23")).contains(cases.holderOf("TG-BHD.handler"))
				.doesNotContain(cases.holderOf("TG-BHD.chair"));
		petition.fires("timerEvent_nextAlarm");
		assertThat(alarms(petition)).contains("D23 PROMISE_BROKEN");
		assertThat(recipients(petition, "D23")).contains(cases.holderOf("TG-BHD.chair"));
	}

	@Test
	void theFortyFiveDayAlarmSurvivesASuspension() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "COMPLEX");
		cases.suspend(petition);
		for (int i = 0; i < 12 && !alarms(petition).contains("D15 DAY45"); i++)
			petition.fires("timerEvent_nextAlarm");
		assertThat(alarms(petition)).contains("D15 DAY30", "D15 DAY40", "D15 DAY45");
	}

	@Test
	void afterTenWorkingDaysWithoutANoticeOfHandlingTheHeadIsTold() {
		TestCase petition = cases.captured().registers();
		raised(petition, "D05 NOTICE_10WD");
		assertThat(VietnamTime.dateOf(clock.instant())).isEqualTo(LocalDate.of(2026, 11, 17));
		assertThat(recipients(petition, "D05")).contains(cases.holderOf("TG-BHD.chair"));
	}

	@Test
	void theChairsConfirmationIsTheNoticeAndThereIsNothingToAlarmAbout() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "COMPLEX");
		assertThat(clocks.due(petition.key(), "D05")).isEmpty();
		raised(petition, "D15 DAY30");
		assertThat(alarms(petition)).noneMatch(alarm -> alarm.startsWith("D05"));
	}

	@Test
	void whenTheHeadHimselfIsLateHisOwnHeadIsTold() {
		TestCase petition = cases.captured().registersEvident().classifies("RESOLVE", "TG-BHD", "SIMPLE");
		raised(petition, "D05 ESCALATION");
		assertThat(recipients(petition, "D05")).contains(cases.holderOf("TG-BHD.chair"), cases.holderOf("TG.chair"));
	}

	@Test
	void theFortyFiveDaysAreCalendarDaysAndWaitingForInformationStopsNoneOfThem() {
		TestCase petition = cases.captured().does("userTask_register", "decision", "NEEDS_INFO", "reason", "Chưa rõ địa điểm");
		for (String alarm : new String[] { "D15 DAY30", "D15 DAY40", "D15 DAY45" })
			raised(petition, alarm);
		assertThat(clock.instant()).isAfter(VietnamTime.endOf(LocalDate.of(2026, 12, 17)))
				.isBefore(VietnamTime.endOf(LocalDate.of(2026, 12, 18)));
	}

	/** Lets the watch look again until it has raised this. */
	private static void raised(TestCase petition, String alarm) {
		for (int i = 0; i < 15 && !alarms(petition).contains(alarm); i++)
			petition.fires("timerEvent_nextAlarm");
		assertThat(alarms(petition)).contains(alarm);
	}

	@Test
	void theTimerFollowsTheClocksOfThePetition() {
		TestCase petition = cases.captured();
		Instant before = petition.jobs("timerEvent_nextAlarm").get(0).getDuedate().toInstant();
		petition.registers();
		Instant after = petition.jobs("timerEvent_nextAlarm").get(0).getDuedate().toInstant();
		assertThat(after).isAfter(before).isEqualTo(clocks.nextAlarm(petition.key()));
	}

	@Test
	void theWatchEndsWithThePetition() {
		TestCase petition = cases.captured().does("userTask_register", "decision", "RECORD_INQUIRY");
		assertThat(petition.runs("deadline-watch")).isFalse();
		assertThat(petition.path("deadline-watch")).contains("messageEvent_closed", "endEvent_closed");
	}

	/** To whom notices about this rule are on their way. */
	private List<String> recipients(TestCase petition, String rule) {
		RuntimeService runtime = engine.getRuntimeService();
		return runtime.createProcessInstanceQuery().processDefinitionKey("notification")
				.processInstanceBusinessKey(petition.key()).variableValueEquals("noticeRule", rule).list().stream()
				.map(notice -> (String) runtime.getVariable(notice.getId(), "recipient")).toList();
	}

	private static List<String> alarms(TestCase petition) {
		return petition.petition().journal().stream().filter(entry -> entry.action() == CaseAction.ALARM)
				.map(JournalEntry::reason).toList();
	}
}
