package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nghedan.TestCase;

/** What a caseworker might do to his own tasks through the engine's own interface, past the forms of Tasklist. */
class EngineAccessIT extends ProcessTest {

	private TaskService tasks;
	private TestCase petition;
	private String task;

	@BeforeEach
	void openTask() {
		tasks = engine.getTaskService();
		petition = cases.captured();
		task = petition.task("userTask_register").id();
	}

	@AfterEach
	void signOff() {
		engine.getIdentityService().clearAuthentication();
	}

	@Test
	void aTaskIsNotClaimedForSomebodyOfAnotherUnit() {
		String stranger = cases.holderOf("TG-CLA.intake-officer");
		signOn();
		assertThatThrownBy(() -> tasks.claim(task, stranger)).rootCause().extracting("code")
				.isEqualTo("process.not-their-step");
		signOff();
		assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
		assertThat(engine.getAuthorizationService().createAuthorizationQuery().resourceId(task).userIdIn(stranger).count())
				.isZero();
	}

	@Test
	void aTaskIsClaimedForOneself() {
		signOn();
		tasks.claim(task, worker());
		assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isEqualTo(worker());
	}

	@Test
	void aTaskTakenByMistakeIsGivenBackAndNotPassedToAnotherUnit() {
		String stranger = cases.holderOf("TG-CLA.intake-officer");
		signOn();
		tasks.claim(task, worker());

		assertThatThrownBy(() -> tasks.setAssignee(task, stranger)).rootCause().extracting("code")
				.isEqualTo("process.not-their-step");
		tasks.setAssignee(task, null);

		assertThat(tasks.createTaskQuery().taskId(task).singleResult().getAssignee()).isNull();
		assertThatThrownBy(() -> tasks.setAssignee(task, worker())).isInstanceOf(AuthorizationException.class);
	}

	@Test
	void variablesComeWithACompletionOnly() {
		signOn();
		refused(() -> tasks.resolveTask(task, Map.of("intakeStep", "REGISTERED")));
		refused(() -> tasks.handleBpmnError(task, "any", "any", Map.of("evil", "value")));
		refused(() -> tasks.handleEscalation(task, "any", Map.of("evil", "value")));
	}

	@Test
	void filesAreNotStoredBesideTheCase() {
		signOn();
		refused(() -> tasks.createAttachment("text/html", task, null, "page.html", null, InputStream.nullInputStream()));
	}

	@Test
	void nobodysWordsAreKeptUnderTheNameOfAGatewayVariable() {
		signOn();
		Map<String, Object> forged = Map.of("decision", "NEEDS_INFO", "reason", "Chưa rõ", "workOutcome", "Lê Thị Mẫu, kiệt 85");
		assertThatThrownBy(() -> tasks.complete(task, forged)).rootCause().extracting("code")
				.isEqualTo("process.unknown-answer");
		signOff();
		assertThat(engine.getHistoryService().createHistoricVariableInstanceQuery().variableName("workOutcome")
				.processInstanceId(petition.instance("intake").getId()).count()).isZero();
	}

	@Test
	void noCodeIsKeptUnderTheNameOfAGatewayVariableThatAFormDoesNotAskFor() {
		signOn();
		for (Map<String, Object> forged : List.<Map<String, Object>> of(Map.of("decision", "NEEDS_INFO", "reason", "Chưa rõ", "workOutcome", "0905123456"),
				Map.of("decision", "NEEDS_INFO", "reason", "Chưa rõ", "urgent", "0905123456"),
				Map.of("decision", "NEEDS_INFO", "reason", "Chưa rõ", "recipient", "canbo001"))) {
			assertThatThrownBy(() -> tasks.complete(task, forged)).rootCause().extracting("code").isEqualTo("process.unknown-answer");
			assertThatThrownBy(() -> engine.getFormService().submitTaskForm(task, forged)).rootCause().extracting("code")
					.isEqualTo("process.unknown-answer");
		}
		signOff();
		assertThat(engine.getHistoryService().createHistoricVariableInstanceQuery()
				.processInstanceId(petition.instance("intake").getId()).list()).extracting(variable -> String.valueOf(variable.getValue()))
				.doesNotContain("0905123456", "canbo001");
	}

	@Test
	void aPetitionIsNoDuplicateOfACaseThatItsOfficerMayNotRead() {
		TestCase foreign = cases.capturedIn("TG-CLA");
		assertThatThrownBy(() -> petition.does("userTask_register", "decision", "DUPLICATE", "masterCode", foreign.key()))
				.extracting("code").isEqualTo("petition.not-found");
		assertThat(petition.steps()).containsExactly("userTask_register");
	}

	private void refused(ThrowingCallable attempt) {
		assertThatThrownBy(attempt).isInstanceOf(AuthorizationException.class).hasMessageContaining("only claimed and completed");
	}

	private void signOn() {
		engine.getIdentityService().setAuthentication(worker(), List.of("TG-BHD.intake-officer", "caseworkers"));
	}

	private String worker() {
		return cases.holderOf("TG-BHD.intake-officer");
	}
}
