package vn.nghedan.process.models;

import static vn.nghedan.process.models.ModelRule.complaint;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import vn.nghedan.process.models.Models.Located;

import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What the engine does with a model: how long it keeps it, when it waits, and what it is allowed to run. */
final class EngineRules {

	/** Steps that leave the database, or that must not fail the sender; every other step runs in the caseworker's transaction. */
	static final Set<String> ASYNC = Set.of("serviceTask_sendNotice", "serviceTask_tellCases", "serviceTask_recalculateBatch", "serviceTask_resealBatch", "serviceTask_destroyBatch",
			"serviceTask_moveCases", "serviceTask_openMeetings", "serviceTask_runBulkBatch");

	/** What waits in the background gives way: deadlines before recalculations before mails; a person's next step is first. */
	private static final Map<String, String> PRIORITY = Map.of("serviceTask_sendNotice", "10", "serviceTask_recalculateBatch", "20", "serviceTask_resealBatch", "20", "serviceTask_destroyBatch", "20", "serviceTask_moveCases", "20", "serviceTask_openMeetings", "20",
			"serviceTask_runBulkBatch", "30",
			"serviceTask_tellCases", "100");
	private static final String DEADLINE = "50";


	private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
	private static final Set<String> CODE = Set.of("script", "scriptTask", "connector", "inputOutput", "executionListener", "formData", "field");
	private static final Set<String> CODE_ATTRIBUTES = Set.of("class", "expression", "type", "formKey", "formHandlerClass", "resource");

	static Map<String, ModelRule> all() {
		return Map.of("timers take a date from clocks", EngineRules::timersAreDates,
				"every user task is due when clocks says", EngineRules::dueDates,
				"history is kept ten years and the version is tagged", EngineRules::keptAndTagged,
				"only the steps that leave the database are asynchronous", EngineRules::asynchronous,
				"every job has the priority of its kind", EngineRules::priorities,
				"no code stands in a model", EngineRules::noCode,
				"every flow that leaves a choice has a condition", EngineRules::conditions);
	}

	static Stream<String> timersAreDates(Models models) {
		return models.each(TimerEventDefinition.class)
				.filter(t -> t.element().getTimeDate() == null
						|| !t.element().getTimeDate().getTextContent().matches("\\$\\{clocks\\.(due\\(execution,\\s*'D\\d\\d'\\)|(nextAlarm|effective|recordReminder|nextNight|dossierCloses|nextLetter|reviewPrepares|reviewBegins|meetingBegins|confirmationDue|nextLook)\\(execution\\))}"))
				.map(t -> t.file() + ": " + t.element().getParentElement().getAttributeValue("id")
						+ ": use a timer of type date with ${clocks.due(execution,'Dnn')}, never a duration or cycle");
	}

	static Stream<String> dueDates(Models models) {
		return models.each(UserTask.class)
				.filter(t -> t.element().getCamundaDueDate() == null
						|| !t.element().getCamundaDueDate().matches("\\$\\{clocks\\.\\w+\\(execution(,\\s*'D\\d\\d')?\\)}"))
				.map(t -> complaint(t, "set the due date to ${clocks.due(execution,'Dnn')}"));
	}

	static Stream<String> keptAndTagged(Models models) {
		Stream<String> processes = models.each(Process.class)
				.filter(p -> !kept(p.element().getCamundaHistoryTimeToLiveString(), p.element().getCamundaVersionTag()) || !p.element().isExecutable())
				.map(EngineRules::keepAndTag);
		Stream<String> decisions = models.eachDecided(Decision.class)
				.filter(d -> !kept(d.element().getCamundaHistoryTimeToLiveString(), d.element().getVersionTag())).map(EngineRules::keepAndTag);
		return Stream.concat(processes, decisions);
	}

	static Stream<String> asynchronous(Models models) {
		return models.each(FlowNode.class)
				.filter(n -> "true".equals(camunda(n.element(), "asyncAfter"))
						|| "true".equals(camunda(n.element(), "asyncBefore")) != ASYNC.contains(n.element().getId()))
				.map(n -> complaint(n, ASYNC.contains(n.element().getId()) ? "set asynchronous before: it leaves the database"
						: "remove asynchronous before and after: the next task must be there when the form is completed"));
	}

	static Stream<String> priorities(Models models) {
		return models.each(FlowNode.class).filter(n -> isTimer(n.element()) || ASYNC.contains(n.element().getId()))
				.filter(n -> !PRIORITY.getOrDefault(n.element().getId(), DEADLINE).equals(camunda(n.element(), "jobPriority")))
				.map(n -> complaint(n, "set the job priority to " + PRIORITY.getOrDefault(n.element().getId(), DEADLINE)));
	}

	static Stream<String> noCode(Models models) {
		return models.everything()
				.filter(e -> CODE.contains(e.element().getElementType().getTypeName())
						|| CODE_ATTRIBUTES.stream().anyMatch(name -> camunda(e.element(), name) != null)
						|| e.element().getElementType().getTypeName().equals("taskListener") && e.element().getAttributeValue("delegateExpression") == null
						|| e.element().getElementType().getTypeName().equals("conditionExpression") && e.element().getAttributeValue("language") != null)
				.map(e -> complaint(e, "remove the script, class, expression or listener (" + e.element().getElementType().getTypeName()
						+ "): a service task names a step by its delegate expression"));
	}

	static Stream<String> conditions(Models models) {
		return models.each(ExclusiveGateway.class).filter(g -> g.element().getOutgoing().size() > 1)
				.flatMap(g -> g.element().getOutgoing().stream().filter(flow -> flow.getConditionExpression() == null)
						.map(flow -> complaint(new Located<>(g.file(), flow), "give the flow a condition; a default flow would hide an unexpected answer")));
	}

	private static boolean isTimer(FlowNode node) {
		return node instanceof CatchEvent event
				&& event.getEventDefinitions().stream().anyMatch(TimerEventDefinition.class::isInstance);
	}

	private static String camunda(ModelElementInstance element, String attribute) {
		return element.getAttributeValueNs(CAMUNDA, attribute);
	}

	private static boolean kept(String timeToLive, String versionTag) {
		return "P3650D".equals(timeToLive) && versionTag != null && versionTag.matches("\\d+\\.\\d+\\.\\d+");
	}

	private static String keepAndTag(Located<? extends ModelElementInstance> at) {
		return complaint(at, "make it executable, set the history time to live to P3650D and the version tag to a version like 1.0.0");
	}

	private EngineRules() {
	}
}
