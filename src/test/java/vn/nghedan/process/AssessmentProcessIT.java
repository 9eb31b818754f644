package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.ProcessEngineTests.assertThat;

import org.junit.jupiter.api.Test;
import vn.nghedan.TestCase;
import vn.nghedan.petition.PetitionStatus;

/** The ways through {@code assessment}. */
class AssessmentProcessIT extends ProcessTest {

	@Test
	void aPetitionIsVerifiedClassifiedAndConfirmed() {
		TestCase petition = cases.captured().registers();
		assertThat(petition.status()).isEqualTo(PetitionStatus.UNDER_VERIFICATION);

		petition.verifies();
		assertThat(petition.petition().proposal()).isPresent();
		petition.classifies("RESOLVE", "TG-BHD", "SIMPLE");
		assertThat(petition.status()).isEqualTo(PetitionStatus.CLASSIFIED);
		petition.confirms();

		assertThat(petition.status()).isEqualTo(PetitionStatus.IN_PROGRESS);
		assertThat(petition.petition().milestones().noticeOfHandlingAt()).isEqualTo(clock.instant());
		assertThat(petition.path("assessment")).contains("businessRuleTask_proposeHandling",
				"businessRuleTask_proposeUnit", "businessRuleTask_proposeGrade", "endEvent_classified");
	}

	@Test
	void whatIsEvidentNeedsNoVerification() {
		TestCase petition = cases.captured().registersEvident();
		assertThat(petition.status()).isEqualTo(PetitionStatus.REGISTERED);
		assertThat(petition.steps()).containsExactly("userTask_classify");
		assertThat(petition.instance("assessment")).isWaitingAt("userTask_classify").hasNotPassed("userTask_verify");
	}

	@Test
	void theChairReturnsAClassificationWithAReason() {
		TestCase petition = cases.captured().registersEvident().classifies("RESOLVE", "TG-BHD", "SIMPLE")
				.does("userTask_confirmClassification", "confirmed", "no", "reason", "Thuộc thẩm quyền quận");
		assertThat(petition.status()).isEqualTo(PetitionStatus.CLASSIFIED);
		assertThat(petition.steps()).containsExactly("userTask_classify");

		petition.classifies("RESOLVE", "TG/QLDT", "NORMAL").confirms();
		assertThat(petition.status()).isEqualTo(PetitionStatus.TRANSFER_PENDING);
	}

	@Test
	void anotherTrackEndsThePetition() {
		TestCase petition = cases.captured().registersEvident().classifies("DIVERT_REGULATION", null, null).confirms();
		assertThat(petition.status()).isEqualTo(PetitionStatus.DIVERTED_REGULATION);
		assertThat(petition.path("assessment")).contains("endEvent_setAside");
		assertThat(petition.path("petition")).contains("endEvent_setAside");
		assertThat(petition.runs("deadline-watch")).isFalse();
	}
}
