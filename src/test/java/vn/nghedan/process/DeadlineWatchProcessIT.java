package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.TestCase;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseDesk;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Criteria;
import vn.nghedan.petition.MergeDesk;
import vn.nghedan.petition.ClockState;
import vn.nghedan.petition.PetitionClock;
import vn.nghedan.petition.PetitionRow;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.Scope;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.web.Caller;

/** The ways through {@code deadline-watch}: it raises what is due, looks again, and ends with the petition. */
class DeadlineWatchProcessIT extends WatchTest {

	private static final Actor OFFICIAL = new Actor("canbo001");

	@Autowired
	CaseDesk desk;
	@Autowired
	MergeDesk merges;
	@Autowired
	CaseFile files;
	@Autowired
	ObjectMapper json;
	@LocalServerPort
	int port;

	@Test
	void everyOpenPetitionHasOneWatchWithOneTimer() {
		TestCase petition = cases.captured();
		assertThat(petition.runs("deadline-watch")).isTrue();
		assertThat(petition.jobs(WATCH)).singleElement()
				.satisfies(timer -> assertThat(timer.getDuedate().toInstant()).isEqualTo(clocks.nextAlarm(petition.key())));
	}

	@Test
	void alarmsAreRaisedOneAfterTheOther() {
		TestCase petition = cases.captured();
		petition.fires(WATCH);
		Instant second = nextLook(petition);
		assertThat(second).isAfter(clock.instant());
		petition.fires(WATCH).fires(WATCH);

		assertThat(alarms(petition)).contains("D04 REMINDER", "D04 OVERDUE", "D04 ESCALATION 2");
		assertThat(petition.path("deadline-watch")).contains("serviceTask_raiseAlarms");
	}

	@Test
	void anEscalationIsToldToTheChairToo() {
		TestCase petition = cases.captured().fires(WATCH).fires(WATCH)
				.fires(WATCH);
		assertThat(recipients(petition, "D04")).contains(cases.holderOf("TG-BHD.chair"));
	}

	@Test
	void aDossierThatDoesNotLeaveIsToldToThoseWhoSignAndSend() {
		TestCase petition = cases.captured().goesTo("REFER", "HM-SXD", "NORMAL");
		raised(petition, "D16 OVERDUE");
		assertThat(recipients(petition, "D16")).contains(cases.holderOf("TG.chair"));
	}

	@Test
	void aPromiseIsRecalledToTheHandlersAndItsBreachToTheirHead() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE")
				.resolves("ROADMAP", "promiseDue", "2027-03-31").answers("ROADMAP", "promiseDue", "2027-03-31").tells()
				.judges("SATISFIED");
		raised(petition, "D23 REMINDER");
		assertThat(recipients(petition, "D23")).contains(cases.holderOf("TG-BHD.handler"))
				.doesNotContain(cases.holderOf("TG-BHD.chair"));
		raised(petition, "D23 PROMISE_BROKEN");
		assertThat(recipients(petition, "D23")).contains(cases.holderOf("TG-BHD.chair"));
	}

	@Test
	void whatNoDelegationHearsOfIsToldToWhoeverCallsItAndToTheWardsChairWhileTheMatterGoesOn() {
		TestCase petition = cases.captured();
		assertThat(petition.petition().clock("D03")).get().satisfies(term -> assertThat(VietnamTime.dateOf(term.dueAt())).isEqualTo("2026-12-02"));
		raised(petition, "D03 OVERDUE");
		assertThat(recipients(petition, "D03")).contains(cases.holderOf("TG-BHD.chair"), cases.holderOf("TG-BHD.delegation-secretary"))
				.doesNotContain(petition.worker("userTask_register"));
		assertThat(petition.steps()).containsExactly("userTask_register");
		raised(petition, "D03 ESCALATION 2");
		assertThat(recipients(petition, "D03")).contains(cases.holderOf("TG.chair"));

		TestCase nobodys = cases.capturedIn("TG-NSH");
		raised(nobodys, "D03 OVERDUE");
		assertThat(recipients(nobodys, "D03")).as("a ward without a delegation at work").containsExactly(cases.holderOf("TG-NSH.chair"));
	}

	@Test
	void aDelegationThatDoesNotMeetMakesNobodysCaseLate() throws Exception {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE").resolves("ROADMAP", "promiseDue", "2027-03-31")
				.answers("ROADMAP", "promiseDue", "2027-03-31").tells().judges("SATISFIED");
		clock.moveTo(clock.instant().plus(Duration.ofDays(40)));
		assertThat(petition.petition().clock("D03")).get().satisfies(term -> assertThat(term.isOverdue(clock.instant())).isTrue());

		assertThat(found(petition, true)).isEmpty();
		assertThat(found(petition, false)).singleElement().satisfies(row -> assertThat(VietnamTime.dateOf(row.due())).isEqualTo("2027-03-31"));
		JsonNode seen = json.readTree(Caller.signedOn(port, cases.holderOf("TG-BHD.chair")).get("/api/petitions/" + petition.key()).body());
		assertThat(seen.path("overdue").asBoolean(true)).isFalse();
		assertThat(VietnamTime.dateOf(Instant.parse(seen.path("due").asText()))).isEqualTo("2027-03-31");
	}

	private List<PetitionRow> found(TestCase petition, boolean overdue) {
		Criteria wanted = new Criteria(petition.key(), null, null, null, null, null, null, null, null, null, null, overdue);
		return files.search(wanted, Scope.EVERYTHING, null, CaseFile.LARGEST_PAGE).rows();
	}

	@Test
	void theFortyFiveDayAlarmSurvivesASuspension() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "COMPLEX");
		cases.suspend(petition);
		raised(petition, "D15 DAY45");
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
		raised(petition, "D05 NOTICE_10WD");
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

	@Test
	void theTimerFollowsTheClocksOfThePetition() {
		TestCase petition = cases.captured();
		Instant before = nextLook(petition);
		petition.registers();
		Instant after = nextLook(petition);
		assertThat(after).isAfter(before).isEqualTo(clocks.nextAlarm(petition.key()));
	}

	@Test
	void case12_theCaseIsOverdueAtMidnightOfTheDueDateAndNotAtTheReminderBefore() {
		TestCase petition = cases.captured();
		LocalDate due = LocalDate.of(2026, 11, 3);
		assertThat(nextLook(petition)).isEqualTo(VietnamTime.at(due, LocalTime.of(17, 0)));
		petition.fires(WATCH);
		assertThat(alarms(petition)).containsExactly("D04 REMINDER");
		assertThat(nextLook(petition)).isEqualTo(VietnamTime.endOf(due));
		petition.fires(WATCH);
		assertThat(VietnamTime.dateOf(clock.instant())).isEqualTo(due.plusDays(1));
		assertThat(alarms(petition)).containsExactly("D04 REMINDER", "D04 OVERDUE");
	}

	@Test
	void afterTheNodesWereDownOverTheDeadlineEverythingIsToldOnceAndAtOnce() {
		TestCase petition = cases.captured();
		Job late = petition.jobs(WATCH).get(0);
		clock.moveTo(late.getDuedate().toInstant().plus(Duration.ofDays(10)));
		engine.getManagementService().executeJob(late.getId());
		assertThat(alarms(petition)).contains("D04 OVERDUE", "D04 ESCALATION 2").doesNotContain("D04 REMINDER")
				.doesNotHaveDuplicates();
		assertThat(recipients(petition, "D04")).contains(cases.holderOf("TG-BHD.intake-officer"),
				cases.holderOf("TG-BHD.chair"), cases.holderOf("TG.chair")).doesNotHaveDuplicates();
		assertThat(nextLook(petition)).isAfter(clock.instant());
	}

	@Test
	void aCaseThatIsOverHasNoRunningClockAndNoTimer() {
		TestCase withdrawn = inWork();
		desk.withdraw(withdrawn.key(), "Người dân rút kiến nghị", OFFICIAL);
		TestCase diverted = inWork();
		desk.divert(diverted.key(), PetitionStatus.DIVERTED_COMPLAINT, "Người dân chuyển sang khiếu nại", OFFICIAL);
		TestCase merged = inWork();
		merges.mergeInto(merged.key(), inWork().key(), OFFICIAL);
		TestCase closed = inWork().isAnswered().judges("SATISFIED");

		for (TestCase over : new TestCase[] { withdrawn, diverted, merged, closed }) {
			assertThat(over.status().isOpen()).isFalse();
			assertThat(over.petition().clocks()).extracting(PetitionClock::state).containsOnly(ClockState.STOPPED);
			assertThat(engine.getManagementService().createJobQuery().timers().list()).extracting(Job::getProcessInstanceId)
					.doesNotContainAnyElementsOf(instances(over));
		}
	}

	@Test
	void theWatchEndsWithThePetition() {
		TestCase petition = cases.captured().does("userTask_register", "decision", "RECORD_INQUIRY");
		assertThat(petition.runs("deadline-watch")).isFalse();
		assertThat(petition.path("deadline-watch")).contains("messageEvent_closed", "endEvent_closed");
	}

	private TestCase inWork() {
		return cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE");
	}

	/** All process instances that the case ever had. */
	private List<String> instances(TestCase petition) {
		return engine.getHistoryService().createHistoricProcessInstanceQuery().processInstanceBusinessKey(petition.key()).list()
				.stream().map(HistoricProcessInstance::getId).toList();
	}
}
