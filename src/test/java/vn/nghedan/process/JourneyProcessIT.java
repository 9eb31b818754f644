package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghedan.TestCase;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseDesk;
import vn.nghedan.petition.PetitionStatus;

/** Whole journeys, from what a resident said to where the case ends, one for each way out. */
class JourneyProcessIT extends ProcessTest {

	private static final Actor OFFICIAL = new Actor("canbo001");
	private static final String[] WARD = { "callActivity_intake", "callActivity_assessment", "callActivity_resolution",
			"callActivity_response", "callActivity_relay", "callActivity_feedback", "endEvent_closed" };
	private static final String[] CITY = { "callActivity_intake", "callActivity_assessment", "callActivity_referral",
			"callActivity_response", "callActivity_relay", "callActivity_feedback", "endEvent_closed" };

	@Autowired
	CaseDesk desk;

	@Test
	void answeredOnTheSpotAndConfirmed() {
		TestCase petition = cases.answeredOnTheSpot("TG-BHD").does("userTask_confirmOnTheSpotAnswer", "confirmed", "yes")
				.judges("SATISFIED");
		ended(petition, PetitionStatus.CLOSED_EXPLAINED, "callActivity_intake", "callActivity_feedback", "endEvent_closed");
	}

	@Test
	void answeredOnTheSpotAndOverruled() {
		TestCase petition = cases.answeredOnTheSpot("TG-BHD").does("userTask_confirmOnTheSpotAnswer", "confirmed", "no",
				"reason", "Chưa đúng");
		ended(throughTheWard(petition), PetitionStatus.CLOSED_RESOLVED, WARD);
	}

	@Test
	void answeredOnTheSpotAndConfirmedTooLate() {
		TestCase petition = cases.answeredOnTheSpot("TG-NSH").fires("boundaryEvent_confirmationLate");
		petition.registers().verifies().classifies("RESOLVE", "TG-NSH", "SIMPLE").confirms().isAnswered().judges("SATISFIED");
		ended(petition, PetitionStatus.CLOSED_RESOLVED, WARD);
	}

	@Test
	void resolvedByTheWardFromAMeetingOn() {
		TestCase meeting = cases.meeting();
		clock.moveTo(clock.instant().plusSeconds(12 * 3600));
		TestCase petition = cases.capturedAt(meeting);
		meeting.holds(false);
		ended(throughTheWard(petition), PetitionStatus.CLOSED_RESOLVED, WARD);
	}

	@Test
	void resolvedByADivisionOfTheWard() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD/KTHT", "SIMPLE")
				.does("userTask_acceptTransfer", "confirmed", "yes").isAnswered().judges("PARTLY");
		ended(petition, PetitionStatus.CLOSED_RESOLVED, WARD);
	}

	@Test
	void resolvedByTheDistrict() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG/QLDT", "NORMAL")
				.does("userTask_acceptTransfer", "confirmed", "yes").isAnswered().judges("SATISFIED");
		ended(petition, PetitionStatus.CLOSED_RESOLVED, WARD);
	}

	@Test
	void answeredByTheCityInFull() {
		TestCase petition = referred("HM-SXD").replies("FULL").answers("EXPLAINED").tells().judges("SATISFIED");
		ended(petition, PetitionStatus.CLOSED_EXPLAINED, CITY);
	}

	@Test
	void answeredByTheCityInParts() {
		TestCase petition = referred("HM-SXD").replies("PARTIAL");
		clock.moveTo(clock.instant().plusSeconds(86_400));
		petition.replies("FULL").answers("NOT_ACCEPTED").tells().judges("SATISFIED");
		ended(petition, PetitionStatus.CLOSED_NOT_ACCEPTED, CITY);
	}

	@Test
	void returnedByTheCityAndResolvedByTheWard() {
		TestCase petition = referred("HM-SXD").replies("RETURNED").classifies("RESOLVE", "TG-BHD", "SIMPLE").confirms()
				.isAnswered().judges("SATISFIED");
		ended(petition, PetitionStatus.CLOSED_RESOLVED, "callActivity_referral", "callActivity_resolution", "endEvent_closed");
	}

	@Test
	void answeredByAnotherAgency() {
		TestCase petition = referred("X-DIENLUC").replies("FULL").answers("REFERRED").tells()
				.fires("boundaryEvent_feedbackWindowEnded");
		ended(petition, PetitionStatus.CLOSED_EXPLAINED, "callActivity_referral", "callActivity_feedback",
				"endEvent_closed");
	}

	@Test
	void aDuplicateIsAnsweredWithItsMaster() {
		TestCase master = cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE");
		TestCase duplicate = cases.captured().does("userTask_register", "decision", "DUPLICATE", "masterCode", master.key());
		ended(duplicate, PetitionStatus.CLOSED_DUPLICATE, "endEvent_endedAtIntake");
		master.isAnswered().judges("SATISFIED");
		ended(duplicate.tells().judges("SATISFIED"), PetitionStatus.CLOSED_RESOLVED, "endEvent_endedAtIntake");
		assertThat(duplicate.path("petition")).contains("startEvent_masterAnswered", "endEvent_closed");
		ended(master, PetitionStatus.CLOSED_RESOLVED, WARD);
	}

	@Test
	void aDuplicateOfAWithdrawnPetitionStandsOnItsOwnAgain() {
		TestCase master = cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE");
		TestCase duplicate = cases.captured().does("userTask_register", "decision", "DUPLICATE", "masterCode", master.key());

		desk.withdraw(master.key(), "Người dân rút", OFFICIAL);

		assertThat(duplicate.status()).isEqualTo(PetitionStatus.CAPTURED);
		assertThat(throughTheWard(duplicate).status()).isEqualTo(PetitionStatus.CLOSED_RESOLVED);
	}

	@Test
	void refused() {
		TestCase petition = cases.captured().does("userTask_register", "decision", "REFUSE_OUT_OF_SCOPE", "reason",
				"Không thuộc phạm vi").does("userTask_confirmRefusal", "confirmed", "yes");
		ended(petition, PetitionStatus.CLOSED_OUT_OF_SCOPE, "endEvent_endedAtIntake");
	}

	@Test
	void theInformationNeverCame() {
		TestCase petition = cases.captured().does("userTask_register", "decision", "NEEDS_INFO", "reason", "Chưa rõ địa điểm")
				.fires("boundaryEvent_informationNeverCame");
		ended(petition, PetitionStatus.CLOSED_INELIGIBLE, "endEvent_endedAtIntake");
	}

	@Test
	void withdrawn() {
		TestCase petition = referred("HM-SXD");
		desk.withdraw(petition.key(), "Người dân rút kiến nghị", OFFICIAL);
		ended(petition, PetitionStatus.WITHDRAWN, "startEvent_stopped", "endEvent_stopped");
	}

	@Test
	void divertedAtIntake() {
		TestCase petition = cases.captured().does("userTask_register", "decision", "DIVERT_VOTER", "reason",
				"Kiến nghị cử tri");
		ended(petition, PetitionStatus.DIVERTED_VOTER, "endEvent_endedAtIntake");
	}

	@Test
	void divertedByTheChair() {
		TestCase petition = cases.captured().registers().verifies().classifies("DIVERT_COMPLAINT", null, null).confirms();
		ended(petition, PetitionStatus.DIVERTED_COMPLAINT, "callActivity_assessment", "endEvent_setAside");
	}

	@Test
	void notSatisfiedAndReopened() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE").isAnswered().judges("DISSATISFIED")
				.does("userTask_decideReopening", "confirmed", "yes", "reason", "Chưa nạo vét hết");
		clock.moveTo(clock.instant().plusSeconds(86_400));
		ended(petition.isAnswered().judges("SATISFIED"), PetitionStatus.CLOSED_RESOLVED, "callActivity_feedback", "gateway_reopen",
				"endEvent_closed");
		assertThat(petition.petition().pending().reopenedCount()).isOne();
	}

	@Test
	void aPromiseKept() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE").resolves("ROADMAP", "promiseDue", "2027-03-31")
				.answers("ROADMAP", "promiseDue", "2027-03-31").tells().judges("SATISFIED");
		assertThat(petition.status()).isEqualTo(PetitionStatus.COMMITTED);
		desk.keepPromise(petition.key(), OFFICIAL);
		ended(petition, PetitionStatus.CLOSED_RESOLVED, WARD);
	}

	private TestCase referred(String agency) {
		TestCase petition = cases.captured().goesTo("REFER", agency, "NORMAL");
		petition.dossier().leaves();
		return petition;
	}

	private static TestCase throughTheWard(TestCase petition) {
		return petition.goesTo("RESOLVE", "TG-BHD", "SIMPLE").isAnswered().judges("SATISFIED");
	}

	private static void ended(TestCase petition, PetitionStatus status, String... passed) {
		assertThat(petition.status()).isEqualTo(status);
		assertThat(petition.spine()).isEnded().hasPassed(passed);
		assertThat(petition.steps()).isEmpty();
		assertThat(petition.runs("petition")).isFalse();
		assertThat(petition.runs("deadline-watch")).isFalse();
	}
}
