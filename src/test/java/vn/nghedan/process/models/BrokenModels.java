package vn.nghedan.process.models;

import static vn.nghedan.process.models.BrokenModel.change;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every breakage, in the order of the rules. */
final class BrokenModels {

	static List<BrokenModel> all() {
		return Stream.of(names(), references(), variables(), engine(), expressions(), diagrams()).flatMap(List::stream).toList();
	}

	private static List<BrokenModel> names() {
		String file = "the file is named after its id";
		String ids = "ids are a type and a camelCase name";
		String named = "everything a person reads has a name";
		String documented = "every node is documented, a waiting one with the petition's state";
		return List.of(change(file, "relay.bpmn", "\"relay\"", "\"relays\"", "relays: rename the file"),
				change(file, "handling.dmn", "decision id=\"handling\"", "decision id=\"other\"", "other: rename the file"),
				change(file, "verify.form", "\"id\": \"verify\"", "\"id\": \"check\"", "check: give the form the id"),
				change(ids, "relay.bpmn", "userTask_tellPetitioner", "Activity_0abc", "Activity_0abc: the id must be userTask_"),
				change(ids, "relay.bpmn", "\"relay\"", "\"Relay_1\"", "Relay_1: write the process id in kebab-case"),
				change("messages are dotted facts", "referral.bpmn", "\"dossier.sent\"", "\"DossierSent\"",
						"message_dossierSent: name the message"),
				change(named, "relay.bpmn", " name=\"Lưu việc báo kết quả\"", "", "serviceTask_recordRelay: give it"),
				change(named, "response.bpmn", "\"Đã duyệt?\"", "\"Duyệt\"", "gateway_approved: word the gateway"),
				change(named, "response.bpmn", " name=\"Không\"", "", "flow_approvedToDraftResponse: name the flow"),
				change(documented, "relay.bpmn", "<bpmn:documentation>Ghi cách báo, ngày báo, bằng chứng [RELAYED, FEEDBACK_PENDING]; chưa liên lạc được thì chỉ ghi một lần thử và ngày báo lại [RELAY_PENDING].</bpmn:documentation>", "",
						"serviceTask_recordRelay: document it in one line"),
				change(documented, "resolution.bpmn", "báo cáo kết quả; có thể trả lời bước đầu [IN_PROGRESS]", "báo cáo",
						"userTask_resolve: document it in one line with"));
	}

	private static List<BrokenModel> references() {
		String delegates = "every delegate exists and is named after its element";
		String forms = "every form exists and is bound to its deployment";
		String decisions = "every decision exists, latest, as a single entry";
		String called = "every called process exists, latest, and gets the business key";
		String roles = "candidate groups come from officeholders with a known role";
		String nextStep = "#{recordRelayDelegate}";
		return List.of(change(delegates, "relay.bpmn", nextStep, "#{otherDelegate}",
						"serviceTask_recordRelay: set the delegate expression"),
				change(delegates, "relay.bpmn", "ecordRelay", "ecordNothing",
						"serviceTask_recordNothing: write the step RecordNothingDelegate"),
				change("every listener exists", "intake.bpmn", "#{registerChoices}", "#{nobody}",
						"userTask_register: write the listener Nobody"),
				change("every bean and method of an expression exists", "relay.bpmn", "officeholders.relayGroup", "officeholders.anybody",
						"userTask_tellPetitioner: the bean officeholders has no public method anybody"),
				change("every bean and method of an expression exists", "deadline-watch.bpmn", "clocks.nextAlarm", "watch.nextAlarm",
						"null: the bean watch"),
				new BrokenModel(forms, "assessment.bpmn: userTask_verify: there is no forms/verify.form", m -> m.without("verify.form")),
				change(forms, "assessment.bpmn", "formRefBinding=\"deployment\"", "formRefBinding=\"latest\"",
						"userTask_verify: set the form binding"),
				new BrokenModel(decisions, "assessment.bpmn: businessRuleTask_proposeUnit: there is no", m -> m.without("competence.dmn")),
				change(decisions, "assessment.bpmn", "singleEntry", "singleResult", "businessRuleTask_proposeUnit: set the binding"),
				new BrokenModel(called, "petition.bpmn: callActivity_relay: there is no bpmn/relay.bpmn", m -> m.without("relay.bpmn")),
				change(called, "petition.bpmn", "businessKey=\"#{execution.processBusinessKey}\"", "source=\"urgent\" target=\"urgent\"",
						"callActivity_relay: set the binding"),
				change(roles, "assessment.bpmn", "'verifier'", "'inspector'", "userTask_verify: the role inspector"),
				change(roles, "assessment.bpmn", "${officeholders.inWard(execution,'verifier')}", "TG-BHD.verifier",
						"userTask_verify: ask officeholders"),
				change(roles, "meeting.bpmn", "camunda:assignee=\"${officeholders.liaison(execution)}\" camunda:candidateGroups=\"${officeholders.meetingStandIns(execution)}\"", "",
						"userTask_holdMeeting: say who"));
	}

	private static List<BrokenModel> variables() {
		String passed = "variables passed to and from called processes are declared";
		String decided = "variables in and out of decisions are declared";
		String keys = "the keys of each form are those declared";
		return List.of(change("variables of conditions are declared", "response.bpmn", "${responseApproved}", "${ok}",
						"flow_approvedToIssueResponse: declare the variable ok"),
				change(passed, "petition.bpmn", "source=\"workOutcome\"", "source=\"petitionText\"", "camunda:out petitionText: declare"),
				change(passed, "petition.bpmn", "businessKey=\"#{execution.processBusinessKey}\"", "variables=\"all\"",
						"camunda:in: pass single variables"),
				change(passed, "petition.bpmn", "businessKey=\"#{execution.processBusinessKey}\"", "source=\"phone\" target=\"urgent\"",
						"camunda:in phone: declare"),
				change(decided, "assessment.bpmn", "\"proposedGrade\"", "\"gradeOfRule\"",
						"businessRuleTask_proposeGrade: declare the variable gradeOfRule"),
				change(decided, "competence.dmn", "<text>subjectField</text>", "<text>topic</text>",
						"expression_subjectField: declare the variable topic"),
				change("variables that a form computes with are declared", "resolve.form", "=outcome", "=result", "result: declare"),
				change(keys, "verify.form", "\"key\": \"finding\"", "\"key\": \"conclusion\"", "[conclusion]: the keys declared"),
				new BrokenModel(keys, "verify.form: []", m -> m.without("verify.form")));
	}

	private static List<BrokenModel> engine() {
		String kept = "history is kept ten years and the version is tagged";
		String async = "only the steps that leave the database are asynchronous";
		String priority = "every job has the priority of its kind";
		String code = "no code stands in a model";
		String forms = "forms are of the version that Tasklist renders";
		String delegate = "camunda:delegateExpression=\"#{recordRelayDelegate}\"";
		return List.of(change("timers take a date from clocks", "feedback.bpmn", ">${clocks.due(execution,'D21')}<", ">P15D<",
						"boundaryEvent_feedbackWindowEnded: use a timer"),
				change("every user task is due when clocks says", "relay.bpmn", "${clocks.due(execution,'D19')}", "P3D",
						"userTask_tellPetitioner: set the due date"),
				change(kept, "relay.bpmn", "P3650D", "P30D", "relay: make it executable"),
				change(kept, "handling.dmn", "1.1.0", "new", "handling: make it executable"),
				change(async, "relay.bpmn", delegate, delegate + " camunda:asyncBefore=\"true\"",
						"serviceTask_recordRelay: remove asynchronous"),
				change(async, "notification.bpmn", "camunda:asyncBefore=\"true\"", "", "serviceTask_sendNotice: set asynchronous"),
				change(priority, "notification.bpmn", " camunda:jobPriority=\"10\"", "", "serviceTask_sendNotice: set the job priority to 10"),
				change(priority, "extension.bpmn", "camunda:jobPriority=\"50\"", "camunda:jobPriority=\"0\"",
						"boundaryEvent_notDecided: set the job priority to 50"),
				change(code, "relay.bpmn", delegate, "camunda:class=\"java.lang.Object\"", "serviceTask_recordRelay: remove"),
				change(code, "relay.bpmn", delegate, "camunda:type=\"shell\"", "serviceTask_recordRelay: remove"),
				change(code, "intake.bpmn", "taskListener delegateExpression=", "taskListener class=", "null: remove"),
				change(code, "response.bpmn", "xsi:type=\"bpmn:tFormalExpression\"", "xsi:type=\"bpmn:tFormalExpression\" language=\"javascript\"",
						"null: remove the script"),
				change("every flow that leaves a choice has a condition", "response.bpmn",
						"<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">${responseApproved}</bpmn:conditionExpression>", "",
						"flow_approvedToIssueResponse: give the flow"),
				change("a decision gives one code by the first rule that fits", "handling.dmn", "\"FIRST\"", "\"COLLECT\"",
						"table_handling: use hit policy"),
				change(forms, "verify.form", "7.22.0", "7.24.0", "verify: set schemaVersion"), change(forms, "verify.form", "\"radio\"", "\"filepicker\"",
						"verify: set schemaVersion"));
	}

	private static List<BrokenModel> expressions() {
		String rule = "an expression reads declared variables and calls marked beans, wherever it stands";
		String name = " name=\"Lưu việc báo kết quả\"";
		String cell = "<text>petitionKind</text>";
		return Stream.of("dataSource.connection", "''.getClass()", "execution.processEngineServices", "clocks.class", "satisfied['class']",
						"officeholders.getClass()", "execution.setVariable('a', 1)", "environment", "'}'.length()")
				.map(evil -> change(rule, "relay.bpmn", name, " name=\"${" + evil + "}\"", "serviceTask_recordRelay: the expression"))
				.collect(Collectors.collectingAndThen(Collectors.toCollection(ArrayList::new), all -> {
					all.add(change(rule, "handling.dmn", cell, "<text>${''.getClass()}</text>", "expression_"));
					return all;
				}));
	}

	private static List<BrokenModel> diagrams() {
		String drawn = "every node and flow is drawn";
		String tasks = IntStream.range(0, 30).mapToObj(i -> "<bpmn:task id=\"task_n" + i + "\" />").collect(Collectors.joining());
		return List.of(change("a diagram has at most 26 steps", "relay.bpmn", "</bpmn:process>", tasks + "</bpmn:process>",
						"relay: 35 steps"),
				change(drawn, "relay.bpmn", "bpmnElement=\"userTask_tellPetitioner\"", "bpmnElement=\"serviceTask_recordRelay\"",
						"userTask_tellPetitioner: draw it"),
				change(drawn, "relay.bpmn", "bpmnElement=\"flow_recordRelayToTold\"", "bpmnElement=\"flow_tellPetitionerToRecordRelay\"",
						"flow_recordRelayToTold: draw the flow"),
				change("no step lies on another", "relay.bpmn", "x=\"460\" y=\"160\"", "x=\"360\" y=\"160\"",
						"userTask_tellPetitioner: it lies on serviceTask_recordRelay"),
				change("no flow crosses another", "referral.bpmn", "<di:waypoint x=\"1030\" y=\"290\" />", "<di:waypoint x=\"1030\" y=\"150\" />",
						"flow_"));
	}

	private BrokenModels() {
	}
}
