package vn.nghedan.process.models;

import static vn.nghedan.process.models.ModelRule.complaint;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import vn.nghedan.organization.Roles;
import vn.nghedan.process.models.Models.Located;

import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What a model names in code, forms, decisions and other processes is there. */
final class ReferenceRules {

	private static final Pattern CALL = Pattern.compile("\\b([a-z]\\w*)\\.(\\w+)\\(");
	private static final Pattern ROLE = Pattern.compile("'([^']*)'");

	static Map<String, ModelRule> all() {
		return Map.of("every delegate exists and is named after its element", ReferenceRules::delegatesExist,
				"every listener exists", ReferenceRules::listenersExist,
				"every bean and method of an expression exists", ReferenceRules::beansExist,
				"every form exists and is bound to its deployment", ReferenceRules::formsExist,
				"every called process exists, latest, and gets the business key", ReferenceRules::calledProcessesExist,
				"candidate groups come from officeholders with a known role", ReferenceRules::rolesAreKnown);
	}

	static Stream<String> delegatesExist(Models models) {
		return models.each(ServiceTask.class).flatMap(task -> {
			String bean = task.element().getId().replaceFirst("^serviceTask_", "") + "Delegate";
			String expected = "#{" + bean + "}";
			if (!expected.equals(task.element().getCamundaDelegateExpression()))
				return Stream.of(complaint(task, "set the delegate expression to " + expected));
			return models.beans().has(bean) ? Stream.empty() : Stream.of(complaint(task, "write the step " + ModelBeans.classOf(bean)));
		});
	}

	static Stream<String> listenersExist(Models models) {
		return models.each(CamundaTaskListener.class).filter(l -> !models.beans().has(bean(l.element())))
				.map(l -> task(l) + ": write the listener " + ModelBeans.classOf(bean(l.element())) + ", or remove it from the task");
	}

	static Stream<String> beansExist(Models models) {
		return models.everything().flatMap(e -> expressions(e.element()).flatMap(text -> CALL.matcher(text).results())
				.filter(call -> !models.beans().hasMethod(call.group(1), call.group(2)))
				.map(call -> complaint(e, "the bean " + call.group(1) + " has no public method " + call.group(2) + "; use one that it has")));
	}

	static Stream<String> formsExist(Models models) {
		return models.each(UserTask.class).flatMap(task -> {
			String form = task.element().getCamundaFormRef();
			if (form == null || !models.has(form + ".form"))
				return Stream.of(complaint(task, "there is no forms/" + form + ".form beside it; draw it, or deploy it together with this file"));
			return "deployment".equals(task.element().getCamundaFormRefBinding()) ? Stream.empty()
					: Stream.of(complaint(task, "set the form binding to deployment"));
		});
	}

	static Stream<String> calledProcessesExist(Models models) {
		return models.each(CallActivity.class).flatMap(call -> {
			String called = call.element().getCalledElement();
			if (!models.has(called + ".bpmn"))
				return Stream.of(complaint(call, "there is no bpmn/" + called + ".bpmn; draw it or call another"));
			boolean bound = "latest".equals(call.element().getCamundaCalledElementBinding()) && passesBusinessKey(call.element());
			return bound ? Stream.empty() : Stream.of(complaint(call, "set the binding to latest and pass the business key"));
		});
	}

	static Stream<String> rolesAreKnown(Models models) {
		return models.each(UserTask.class).flatMap(task -> {
			String groups = task.element().getCamundaCandidateGroups();
			String person = task.element().getCamundaAssignee();
			Stream<String> fixed = Stream.of(groups, person, task.element().getCamundaCandidateUsers())
					.filter(who -> who != null && !who.matches("\\$\\{(officeholders|reportReaders)\\.\\w+\\(execution(,\\s*'[^']*')?\\)}"))
					.map(who -> complaint(task, "ask officeholders who works on it instead of " + who));
			Stream<String> roles = groups == null ? Stream.empty() : ROLE.matcher(groups).results().map(r -> r.group(1))
					.filter(role -> !Roles.all().contains(role)).map(role -> complaint(task, "the role " + role + " is not in Roles; use one that is"));
			Stream<String> nobody = groups == null && person == null ? Stream.of(complaint(task, "say who works on it")) : Stream.empty();
			return Stream.of(fixed, roles, nobody).flatMap(s -> s);
		});
	}

	private static Stream<String> expressions(ModelElementInstance element) {
		Stream<String> attributes = Stream.of("assignee", "candidateGroups", "dueDate")
				.map(name -> element.getAttributeValueNs("http://camunda.org/schema/1.0/bpmn", name)).filter(v -> v != null);
		String type = element.getElementType().getTypeName();
		return type.equals("timeDate") || type.equals("conditionExpression") ? Stream.of(element.getTextContent()) : attributes;
	}

	private static boolean passesBusinessKey(CallActivity call) {
		return call.getExtensionElements() != null && call.getExtensionElements().getElementsQuery().filterByType(CamundaIn.class).list().stream()
				.anyMatch(in -> "#{execution.processBusinessKey}".equals(in.getCamundaBusinessKey()));
	}

	private static String bean(CamundaTaskListener listener) {
		return String.valueOf(listener.getCamundaDelegateExpression()).replaceAll("\\W", "");
	}

	private static String task(Located<CamundaTaskListener> listener) {
		return listener.file() + ": " + listener.element().getParentElement().getParentElement().getAttributeValue("id");
	}

	private ReferenceRules() {
	}
}
