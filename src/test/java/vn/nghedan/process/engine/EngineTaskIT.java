package vn.nghedan.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghedan.ApplicationTest;

@ApplicationTest
class EngineTaskIT {

	private static final String MODEL = """
			<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL' id='d' targetNamespace='test'
				xmlns:camunda='http://camunda.org/schema/1.0/bpmn'>
			<process id='engine-task-test' isExecutable='true' camunda:historyTimeToLive='P1D'>
			<startEvent id='start'/><sequenceFlow id='a' sourceRef='start' targetRef='first'/>
			<userTask id='first' name='Vào sổ' camunda:formRef='register' camunda:formRefBinding='deployment'
				camunda:candidateGroups='TG-BHD.intake-officer,TG-BHD.verifier'/>
			<sequenceFlow id='b' sourceRef='first' targetRef='second'/>
			<userTask id='second' camunda:formRef='verify' camunda:formRefBinding='deployment'/>
			<sequenceFlow id='c' sourceRef='second' targetRef='first'/>
			</process></definitions>""";

	@Autowired
	ProcessEngine engine;

	String deployment;
	String instance;

	@BeforeEach
	void startCase() {
		deployment = engine.getRepositoryService().createDeployment().source("test").addString("engine-task-test.bpmn", MODEL)
			.deploy().getId();
		instance = engine.getRuntimeService().startProcessInstanceByKey("engine-task-test").getId();
	}

	@AfterEach
	void removeCase() {
		signOff();
		engine.getRepositoryService().deleteDeployment(deployment, true);
	}

	@Test
	void isSeenByItsGroupsAndNobodyElse() {
		assertThat(seenBy("ward-officer", "TG-BHD.intake-officer")).isTrue();
		assertThat(seenBy("ward-verifier", "TG-BHD.verifier")).isTrue();
		assertThat(seenBy("other-ward", "TG-CLA.intake-officer", EngineGroups.CASEWORKERS)).isFalse();
	}

	@Test
	void isNoLongerSeenByTheUnitItWasTakenFrom() {
		engine.getTaskService().addCandidateGroup(task().getId(), "TG-CLA.intake-officer");
		engine.getTaskService().deleteCandidateGroup(task().getId(), "TG-BHD.intake-officer");
		assertThat(seenBy("other-ward", "TG-CLA.intake-officer")).isTrue();
		assertThat(seenBy("ward-officer", "TG-BHD.intake-officer")).isFalse();
		assertThat(seenBy("ward-verifier", "TG-BHD.verifier")).isTrue();
	}

	@Test
	void isNoLongerSeenByAFormerAssignee() {
		engine.getTaskService().setAssignee(task().getId(), "first-person");
		engine.getTaskService().setAssignee(task().getId(), "second-person");
		assertThat(seenBy("first-person")).isFalse();
		assertThat(seenBy("second-person")).isTrue();
		engine.getTaskService().setAssignee(task().getId(), null);
		assertThat(seenBy("second-person")).isFalse();
	}

	@Test
	void isClaimedAndCompletedButNotGivenAwayByACaseworker() {
		String id = task().getId();
		signOn("ward-officer", "TG-BHD.intake-officer");
		assertThatThrownBy(() -> engine.getTaskService().addCandidateGroup(id, "TG-CLA.intake-officer"))
			.isInstanceOf(AuthorizationException.class);
		assertThatThrownBy(() -> engine.getTaskService().setAssignee(id, "a-friend")).isInstanceOf(AuthorizationException.class);
		engine.getTaskService().claim(id, "ward-officer");
		assertThatThrownBy(() -> engine.getTaskService().createComment(id, null, "Đã xem"))
			.isInstanceOf(AuthorizationException.class);
		assertThat(engine.getTaskService().getTaskComments(id)).isEmpty();
	}

	@Test
	void leavesNoGrantsOfGroupsBehind() {
		String first = task().getId();
		engine.getTaskService().setAssignee(first, "ward-officer");
		engine.getTaskService().complete(first);
		assertThat(engine.getAuthorizationService().createAuthorizationQuery().resourceId(first).list())
			.allMatch(grant -> "ward-officer".equals(grant.getUserId()));
	}

	@Test
	void passesOnTheAnswersOfItsOwnFormOnly() {
		engine.getTaskService().setVariableLocal(task().getId(), "field", "proposed");
		engine.getTaskService().setVariableLocal(task().getId(), "object", "proposed");
		engine.getTaskService().setVariableLocal(task().getId(), "fieldChoices", "a|A;b|B");
		complete(Map.of("decision", "REGISTER", "field", "chosen", "finding", "of another form", "evil", "undeclared"));
		assertThat(variables()).isEqualTo(Map.of("decision", "REGISTER", "field", "chosen", "object", "proposed"));
	}

	@Test
	void takesAPrefilledFieldAsItWasSubmitted() {
		engine.getTaskService().setVariableLocal(task().getId(), "field", "proposed");
		engine.getFormService().submitTaskForm(task().getId(), Map.of("decision", "REGISTER", "field", "chosen"));
		assertThat(variables()).isEqualTo(Map.of("decision", "REGISTER", "field", "chosen"));
	}

	@Test
	void forgetsTheAnswersOfAnEarlierRound() {
		complete(Map.of("decision", "REGISTER"));
		complete(Map.of("finding", "CONFIRMED", "decision", "forged"));
		assertThat(variables()).isEqualTo(Map.of("finding", "CONFIRMED"));
		complete(Map.of("decision", "REGISTER"));
		assertThat(variables()).isEqualTo(Map.of("decision", "REGISTER"));
	}

	@Test
	void leavesNoAnswersInTheHistory() {
		complete(Map.of("decision", "REGISTER", "reason", "Có tên người"));
		var history = engine.getHistoryService();
		assertThat(history.createHistoricVariableInstanceQuery().processInstanceId(instance).list()).isEmpty();
		assertThat(history.createHistoricDetailQuery().processInstanceId(instance).list()).isEmpty();
		assertThat(history.createHistoricActivityInstanceQuery().processInstanceId(instance).activityId("first").finished()
			.count()).isEqualTo(1);
	}

	private void complete(Map<String, Object> answers) {
		engine.getTaskService().complete(task().getId(), answers);
	}

	private Map<String, Object> variables() {
		return engine.getRuntimeService().getVariables(instance);
	}

	private Task task() {
		return engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
	}

	private boolean seenBy(String user, String... groups) {
		signOn(user, groups);
		boolean seen = task() != null;
		signOff();
		return seen;
	}

	private void signOn(String user, String... groups) {
		engine.getIdentityService().setAuthentication(user, List.of(groups));
	}

	private void signOff() {
		engine.getIdentityService().clearAuthentication();
	}
}
