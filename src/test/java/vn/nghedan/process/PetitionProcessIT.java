package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghedan.TestCase;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseDesk;
import vn.nghedan.petition.MergeDesk;
import vn.nghedan.petition.PetitionStatus;

/** The ways through the spine that its chapters do not show. */
class PetitionProcessIT extends ProcessTest {

	private static final Actor OFFICIAL = new Actor("canbo001");

	@Autowired
	CaseDesk desk;
	@Autowired
	MergeDesk merges;

	@Test
	void aSatisfiedPetitionerClosesTheCase() {
		TestCase petition = answered().judges("SATISFIED");
		assertThat(petition.status()).isEqualTo(PetitionStatus.CLOSED_RESOLVED);
		assertThat(petition.path("petition")).endsWith("callActivity_feedback", "gateway_reopen", "endEvent_closed");
		assertThat(petition.path("feedback")).endsWith("serviceTask_closeCase", "endEvent_closed");
		assertThat(petition.runs("petition")).isFalse();
		assertThat(petition.runs("deadline-watch")).isFalse();
	}

	@Test
	void silenceClosesTheCaseWhenTheWindowEnds() {
		TestCase petition = answered().fires("boundaryEvent_feedbackWindowEnded");
		assertThat(petition.status()).isEqualTo(PetitionStatus.CLOSED_RESOLVED);
		assertThat(petition.path("feedback")).contains("serviceTask_recordSilence", "endEvent_closed");
	}

	@Test
	void aManagerReopensForADissatisfiedPetitioner() {
		TestCase petition = answered().judges("DISSATISFIED");
		assertThat(petition.task("userTask_decideReopening").groups()).containsExactly("HM.manager");

		petition.does("userTask_decideReopening", "confirmed", "yes", "reason", "Chưa nạo vét hết");

		assertThat(petition.status()).isEqualTo(PetitionStatus.IN_PROGRESS);
		assertThat(petition.steps()).containsExactly("userTask_resolve");
		assertThat(petition.isAnswered().judges("SATISFIED").status()).isEqualTo(PetitionStatus.CLOSED_RESOLVED);
	}

	@Test
	void aManagerMayLeaveTheAnswerAsItIs() {
		TestCase petition = answered().judges("DISSATISFIED").does("userTask_decideReopening", "confirmed", "no", "reason",
				"Không có tình tiết mới");
		assertThat(petition.status()).isEqualTo(PetitionStatus.CLOSED_RESOLVED);
	}

	@Test
	void aNewFactReopensAClosedCaseWithAProcessAndAWatchOfItsOwn() {
		TestCase petition = answered().judges("SATISFIED");

		desk.reopen(petition.key(), "Mương lại bị bồi lắng", OFFICIAL);

		assertThat(petition.status()).isEqualTo(PetitionStatus.IN_PROGRESS);
		assertThat(petition.steps()).containsExactly("userTask_resolve");
		assertThat(petition.runs("deadline-watch")).isTrue();
		assertThat(petition.instance("petition")).isWaitingAt("callActivity_resolution")
				.hasPassed("startEvent_reopened", "callActivity_assessment");
	}

	@Test
	void aReopenedReferralIsQueuedAgain() {
		TestCase petition = cases.captured().goesTo("REFER", "HM-SXD", "NORMAL");
		petition.dossier().leaves();
		petition.replies("FULL").answers("EXPLAINED").tells().judges("SATISFIED");

		desk.reopen(petition.key(), "Chưa làm như trả lời", OFFICIAL);

		assertThat(petition.status()).isEqualTo(PetitionStatus.CITY_QUEUED);
		petition.dossier().leaves();
		assertThat(petition.steps()).containsExactly("userTask_recordReply");
	}

	@Test
	void aPromiseIsWatchedAfterThePetitionerWasAsked() {
		TestCase petition = inWork().resolves("ROADMAP", "promiseDue", "2027-03-31")
				.answers("ROADMAP", "promiseDue", "2027-03-31").tells().judges("PARTLY");
		assertThat(petition.status()).isEqualTo(PetitionStatus.COMMITTED);
		assertThat(petition.runs("petition")).isFalse();
		assertThat(petition.runs("deadline-watch")).isTrue();

		desk.keepPromise(petition.key(), OFFICIAL);

		assertThat(petition.status()).isEqualTo(PetitionStatus.CLOSED_RESOLVED);
		assertThat(petition.runs("deadline-watch")).isFalse();
	}

	@Test
	void aWithdrawnPetitionLeavesNothingOpenWhereverItWas() {
		TestCase petition = inWork();
		desk.withdraw(petition.key(), "Người dân rút kiến nghị", OFFICIAL);
		assertThat(petition.status()).isEqualTo(PetitionStatus.WITHDRAWN);
		assertThat(petition.steps()).isEmpty();
		assertThat(petition.runs("petition")).isFalse();
		assertThat(petition.runs("resolution")).isFalse();
		assertThat(petition.runs("deadline-watch")).isFalse();
		assertThat(petition.path("petition")).contains("startEvent_stopped", "endEvent_stopped");
	}

	@Test
	void aPetitionIsDivertedWhileItIsBeingWorkedOn() {
		TestCase petition = inWork();
		desk.divert(petition.key(), PetitionStatus.DIVERTED_COMPLAINT, "Người dân chuyển sang khiếu nại", OFFICIAL);
		assertThat(petition.status()).isEqualTo(PetitionStatus.DIVERTED_COMPLAINT);
		assertThat(petition.steps()).isEmpty();
	}

	@Test
	void everybodyWhoAskedTheSameGetsTheMastersAnswer() {
		TestCase master = inWork();
		TestCase early = cases.captured().does("userTask_register", "decision", "DUPLICATE", "masterCode", master.key());
		TestCase late = inWork();
		merges.mergeInto(late.key(), master.key(), OFFICIAL);
		assertThat(late.status()).isEqualTo(PetitionStatus.CLOSED_DUPLICATE);
		assertThat(late.steps()).isEmpty();

		master.resolves("RESOLVED").answers("RESOLVED");

		for (TestCase duplicate : new TestCase[] { early, late }) {
			assertThat(duplicate.status()).isEqualTo(PetitionStatus.RELAY_PENDING);
			assertThat(duplicate.steps()).containsExactly("userTask_tellPetitioner");
			assertThat(duplicate.runs("deadline-watch")).isTrue();
			assertThat(duplicate.tells().judges("SATISFIED").status()).isEqualTo(PetitionStatus.CLOSED_RESOLVED);
		}
	}

	@Test
	void whoeverWaitedForAMasterThatEndedIsDealtWithFromTheStart() {
		TestCase master = inWork();
		TestCase late = inWork();
		int number = late.petition().incomingNumber();
		merges.mergeInto(late.key(), master.key(), OFFICIAL);

		desk.withdraw(master.key(), "Người dân rút kiến nghị", OFFICIAL);

		assertThat(late.status()).isEqualTo(PetitionStatus.CAPTURED);
		assertThat(late.task("userTask_register").due()).isAfter(clock.instant());
		assertThat(late.goesTo("RESOLVE", "TG-BHD", "SIMPLE").status()).isEqualTo(PetitionStatus.IN_PROGRESS);
		assertThat(late.petition().incomingNumber()).isEqualTo(number);
		assertThat(late.isAnswered().judges("SATISFIED").status()).isEqualTo(PetitionStatus.CLOSED_RESOLVED);
	}

	private TestCase inWork() {
		return cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE");
	}

	private TestCase answered() {
		return inWork().isAnswered();
	}
}
