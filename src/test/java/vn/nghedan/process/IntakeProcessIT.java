package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.nghedan.TestCase;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.TextKind;

/** The ways through {@code intake}. */
class IntakeProcessIT extends ProcessTest {

	@Test
	void anOpinionIsRegisteredByTheIntakeOfficerOfItsWard() {
		TestCase petition = cases.captured();
		assertThat(petition.status()).isEqualTo(PetitionStatus.CAPTURED);
		assertThat(petition.task("userTask_register").groups()).containsExactly("TG-BHD.intake-officer");

		petition.registers();

		assertThat(petition.petition().incomingNumber()).isPositive();
		assertThat(petition.path("intake")).endsWith("gateway_registration", "endEvent_registered");
	}

	@Test
	void anAnswerOnTheSpotIsConfirmedByTheDelegationHead() {
		TestCase petition = cases.answeredOnTheSpot("TG-BHD");
		assertThat(petition.status()).isEqualTo(PetitionStatus.ANSWERED_ON_SPOT);
		assertThat(petition.task("userTask_confirmOnTheSpotAnswer").groups()).containsExactly("TG-BHD.delegation-head");

		petition.does("userTask_confirmOnTheSpotAnswer", "confirmed", "yes");

		assertThat(petition.status()).isEqualTo(PetitionStatus.FEEDBACK_PENDING);
		assertThat(petition.steps()).containsExactly("userTask_recordFeedback");
		assertThat(petition.path("intake")).contains("endEvent_answered");
	}

	@Test
	void whereThereIsNoDelegationTheWardChairConfirms() {
		TestCase petition = cases.answeredOnTheSpot("TG-NSH");
		assertThat(petition.task("userTask_confirmOnTheSpotAnswer").groups()).containsExactly("TG-NSH.chair");
	}

	@Test
	void anOverruledAnswerGoesToRegistration() {
		TestCase petition = cases.answeredOnTheSpot("TG-BHD").does("userTask_confirmOnTheSpotAnswer", "confirmed", "no",
				"reason", "Chưa đúng thẩm quyền");
		assertThat(petition.status()).isEqualTo(PetitionStatus.CAPTURED);
		assertThat(petition.steps()).containsExactly("userTask_register");
	}

	@Test
	void anAnswerThatNobodyConfirmsInTimeGoesToRegistration() {
		TestCase petition = cases.answeredOnTheSpot("TG-BHD").fires("boundaryEvent_confirmationLate");
		assertThat(petition.status()).isEqualTo(PetitionStatus.CAPTURED);
		assertThat(petition.steps()).containsExactly("userTask_register");
		assertThat(petition.path("intake")).contains("serviceTask_recordLateConfirmation");
		assertThat(petition.task("userTask_register").due()).as("not late before anybody could begin")
				.isAfter(clock.instant());
		assertThat(petition.registers().steps()).containsExactly("userTask_verify");
	}

	@Test
	void missingInformationIsAskedForOnceAndWaitedFor() {
		TestCase petition = asked();
		assertThat(petition.status()).isEqualTo(PetitionStatus.NEEDS_INFO);

		petition.writes(TextKind.ADDITIONAL_INFORMATION).does("userTask_recordInformation", "received", true);

		assertThat(petition.status()).isEqualTo(PetitionStatus.CAPTURED);
		assertThat(petition.registers().path("intake")).contains("endEvent_registered");
	}

	@Test
	void informationThatNeverCameEndsThePetition() {
		TestCase petition = asked().fires("boundaryEvent_informationNeverCame");
		assertThat(petition.status()).isEqualTo(PetitionStatus.CLOSED_INELIGIBLE);
		assertThat(petition.steps()).isEmpty();
		assertThat(petition.path("intake")).contains("endEvent_informationNeverCame");
		assertThat(petition.path("petition")).contains("endEvent_endedAtIntake");
		assertThat(petition.runs("deadline-watch")).isFalse();
	}

	@Test
	void aRefusalNeedsTheChair() {
		TestCase petition = refused("REFUSE_INELIGIBLE");
		assertThat(petition.status()).isEqualTo(PetitionStatus.CAPTURED);
		assertThat(petition.task("userTask_confirmRefusal").groups()).containsExactly("TG-BHD.chair");

		petition.does("userTask_confirmRefusal", "confirmed", "yes");

		assertThat(petition.status()).isEqualTo(PetitionStatus.CLOSED_INELIGIBLE);
		assertThat(petition.path("intake")).contains("endEvent_refused");
	}

	@Test
	void outOfScopeIsAnotherGroundForRefusal() {
		TestCase petition = refused("REFUSE_OUT_OF_SCOPE").does("userTask_confirmRefusal", "confirmed", "yes");
		assertThat(petition.status()).isEqualTo(PetitionStatus.CLOSED_OUT_OF_SCOPE);
	}

	@Test
	void aRefusalThatTheChairRejectsGoesBackToRegistration() {
		TestCase petition = refused("REFUSE_INELIGIBLE").does("userTask_confirmRefusal", "confirmed", "no", "reason",
				"Đủ điều kiện tiếp nhận");
		assertThat(petition.status()).isEqualTo(PetitionStatus.CAPTURED);
		assertThat(petition.steps()).containsExactly("userTask_register");
	}

	@Test
	void aDuplicateEndsLinkedToItsMaster() {
		TestCase master = cases.captured();
		TestCase petition = cases.captured().does("userTask_register", "decision", "DUPLICATE", "masterCode", master.key());
		assertThat(petition.status()).isEqualTo(PetitionStatus.CLOSED_DUPLICATE);
		assertThat(petition.petition().masterCode()).contains(master.key());
		assertThat(petition.path("intake")).contains("endEvent_setAside");
		assertThat(petition.runs("petition")).isFalse();
	}

	@Test
	void aComplaintGoesToItsOwnProcedure() {
		TestCase petition = cases.captured().does("userTask_register", "decision", "DIVERT_COMPLAINT", "reason",
				"Khiếu nại quyết định bồi thường");
		assertThat(petition.status()).isEqualTo(PetitionStatus.DIVERTED_COMPLAINT);
		assertThat(petition.steps()).isEmpty();
	}

	@Test
	void aPraiseIsOnlyRecorded() {
		TestCase petition = cases.captured().does("userTask_register", "decision", "RECORD_PRAISE");
		assertThat(petition.status()).isEqualTo(PetitionStatus.RECORDED_ONLY);
		assertThat(petition.runs("deadline-watch")).isFalse();
	}

	private TestCase asked() {
		return cases.captured().does("userTask_register", "decision", "NEEDS_INFO", "reason", "Chưa rõ địa điểm");
	}

	private TestCase refused(String decision) {
		return cases.captured().does("userTask_register", "decision", decision, "reason", "Không rõ nội dung");
	}
}
