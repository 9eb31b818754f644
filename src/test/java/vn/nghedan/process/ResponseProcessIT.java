package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.nghedan.TestCase;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.platform.Refusal;

/** The ways through {@code response}. */
class ResponseProcessIT extends ProcessTest {

	@Test
	void anAnswerIsDraftedApprovedAndIssuedUnderANumber() {
		TestCase petition = resolved().drafts("RESOLVED");
		assertThat(petition.status()).isEqualTo(PetitionStatus.RESPONSE_DRAFTED);
		petition.does("userTask_approveResponse", "confirmed", "yes");
		assertThat(petition.status()).isEqualTo(PetitionStatus.RESPONSE_APPROVED);
		petition.does("userTask_issueResponse", "issued", true);

		assertThat(petition.status()).isEqualTo(PetitionStatus.RELAY_PENDING);
		assertThat(petition.path("response")).contains("endEvent_issued");
	}

	@Test
	void aDraftThatTheChairReturnsIsWrittenAgain() {
		TestCase petition = resolved().drafts("RESOLVED").does("userTask_approveResponse", "confirmed", "no", "reason",
				"Viết dễ hiểu hơn");
		assertThat(petition.status()).isEqualTo(PetitionStatus.RESPONSE_DRAFTED);
		assertThat(petition.steps()).containsExactly("userTask_draftResponse");
		assertThat(petition.answers("RESOLVED").status()).isEqualTo(PetitionStatus.RELAY_PENDING);
	}

	@Test
	void nothingIsIssuedUnlessSomebodySaysSo() {
		TestCase petition = resolved().drafts("RESOLVED").does("userTask_approveResponse", "confirmed", "yes");
		assertThatThrownBy(() -> petition.does("userTask_issueResponse", "issued", false)).isInstanceOf(Refusal.class);
		assertThat(petition.steps()).containsExactly("userTask_issueResponse");
	}

	@Test
	void theDraftStartsFromWhatCameOfTheWork() {
		TestCase petition = resolved();
		String taskId = petition.task("userTask_draftResponse").id();
		assertThat(engine.getTaskService().getVariable(taskId, "outcome")).isEqualTo("RESOLVED");
	}

	private TestCase resolved() {
		return cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE").resolves("RESOLVED");
	}
}
