package vn.nghedan;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import vn.nghedan.dossier.DossierStatus;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.TextKind;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.web.CaseTasks.OpenTask;

/** One case under test, by its business key; each verb does what a person or the clock would do. */
public final class TestCase {

	private final TestCases all;
	private final String key;
	private final ProcessInstance spine;

	TestCase(TestCases all, String key) {
		this.all = all;
		this.key = key;
		this.spine = instance("petition");
	}

	public String key() {
		return key;
	}

	/** The petition's own process as it was when the test got hold of the case; null for meetings and dossiers. */
	public ProcessInstance spine() {
		return spine;
	}

	public Petition petition() {
		return all.cases.get(key);
	}

	public PetitionStatus status() {
		return petition().status();
	}

	/** Element ids of the open steps, sorted. */
	public List<String> steps() {
		return all.tasks.of(key).stream().map(OpenTask::step).sorted().toList();
	}

	public OpenTask task(String step) {
		return all.tasks.of(key).stream().filter(task -> task.step().equals(step)).findFirst()
				.orElseThrow(() -> new AssertionError(step + " is not open, but " + steps()));
	}

	/** Completes the step as the first person it waits for; answers are key, value, key, value. */
	public TestCase does(String step, Object... answers) {
		return doesAs(worker(step), step, answers);
	}

	public TestCase doesAs(String username, String step, Object... answers) {
		all.tasks.complete(key, step, map(answers), new Actor(username));
		return this;
	}

	/** Whom the step waits for: its assignee, else the first holder of its group. */
	public String worker(String step) {
		OpenTask task = task(step);
		if (task.assignee() != null)
			return task.assignee();
		return all.holderOf(task.groups().get(0));
	}

	/** The meeting is over: everybody who should came, its record was read back and is finished. */
	public TestCase holds(boolean nilReport) {
		all.everybodyCame(key);
		String begun = OffsetDateTime.ofInstant(all.meetings.get(key).scheduledAt(), VietnamTime.ZONE).toString();
		return does("userTask_holdMeeting", "checkedInAt", begun, "startedAt", begun, "residentsPresent", 45, "nilReport", nilReport,
				"readBack", true);
	}

	public TestCase writes(TextKind kind) {
		all.texts.write(key, kind, "Nội dung thử nghiệm: " + kind, new Actor(all.organization.officials().get(0).username()));
		return this;
	}

	public TestCase registers() {
		return does("userTask_register", "decision", "REGISTER", "kind", "FEEDBACK", "field", "DRAINAGE", "object", "ALLEY",
				"urgent", false, "evident", false);
	}

	/** Entered in the book as so clear that nobody has to look at it first. */
	public TestCase registersEvident() {
		return does("userTask_register", "decision", "REGISTER", "kind", "FEEDBACK", "field", "DRAINAGE", "object", "ALLEY",
				"urgent", false, "evident", true);
	}

	public TestCase verifies() {
		return writes(TextKind.VERIFICATION_REPORT).does("userTask_verify", "finding", "CONFIRMED");
	}

	public TestCase classifies(String handling, String unit, String grade) {
		return does("userTask_classify", "handling", handling, "unit", unit, "grade", grade, "field", "DRAINAGE", "object",
				"ALLEY", "reason", "Theo phân cấp quản lý");
	}

	public TestCase confirms() {
		return does("userTask_confirmClassification", "confirmed", "yes");
	}

	/** From capture to where {@code unit} has it: accepted or not, queued or in work. */
	public TestCase goesTo(String handling, String unit, String grade) {
		return registers().verifies().classifies(handling, unit, grade).confirms();
	}

	public TestCase resolves(String outcome, Object... more) {
		writes(TextKind.RESOLUTION_REPORT);
		Map<String, Object> answers = map(more);
		answers.put("outcome", outcome);
		all.tasks.complete(key, "userTask_resolve", answers, new Actor(worker("userTask_resolve")));
		return this;
	}

	/** Drafted, approved and issued. */
	public TestCase answers(String outcome, Object... more) {
		drafts(outcome, more);
		return does("userTask_approveResponse", "confirmed", "yes").does("userTask_issueResponse", "issued", true);
	}

	public TestCase drafts(String outcome, Object... more) {
		writes(TextKind.RESPONSE);
		Map<String, Object> answers = map(more);
		answers.put("outcome", outcome);
		all.tasks.complete(key, "userTask_draftResponse", answers, new Actor(worker("userTask_draftResponse")));
		return this;
	}

	public TestCase tells() {
		return does("userTask_tellPetitioner", "way", "PHONE", "toldOn",
				VietnamTime.dateOf(all.clock.instant()).toString(), "proof", "Gọi lúc 9 giờ, người dân đã nghe");
	}

	public TestCase judges(String satisfaction) {
		return does("userTask_recordFeedback", "satisfaction", satisfaction, "attitude", 4, "comment", "Đã ghi nhận",
				"announcementWaived", true, "waiverReason", "Việc riêng của một hộ");
	}

	/** The dossier in which the petition waits to be sent. */
	public TestCase dossier() {
		return all.of(all.dossiers.dossierOf(key).orElseThrow().code());
	}

	/** As a dossier: it takes nothing more. */
	public TestCase closes() {
		if (all.dossiers.get(key).status() == DossierStatus.QUEUED)
			all.dossierDesk.closeNow(key, Actor.SYSTEM);
		return this;
	}

	/** As a dossier: closed, prepared and signed, so that it has its number. */
	public TestCase isSigned() {
		return closes().does("userTask_prepareDossier", "prepared", true).does("userTask_signDossier", "signed", "yes");
	}

	/** As a dossier: closed, signed, sent, and its petitions told. */
	public TestCase leaves() {
		return isSigned().does("userTask_sendDossier", "sent", true).fires("serviceTask_tellCases");
	}

	public TestCase replies(String kind) {
		return writes(TextKind.AGENCY_REPLY).does("userTask_recordReply", "replyKind", kind, "replyNumber", "15/SXD",
				"replyDate", VietnamTime.dateOf(all.clock.instant()).toString());
	}

	/** From in work to told and waiting for the petitioner's judgment. */
	public TestCase isAnswered() {
		return resolves("RESOLVED").answers("RESOLVED").tells();
	}

	/** Lets the time of the one job at this element come, and runs it. */
	public TestCase fires(String element) {
		Job job = jobs(element).stream().findFirst().orElseThrow(() -> new AssertionError("No job at " + element));
		Instant due = job.getDuedate() == null ? Instant.MIN : job.getDuedate().toInstant();
		if (due.isAfter(all.clock.instant()))
			all.clock.moveTo(due.plusSeconds(1));
		all.management.executeJob(job.getId());
		all.fired.add(job.getProcessDefinitionKey() + ": " + element);
		return this;
	}

	/** The jobs of this case at an element, by due date. */
	public List<Job> jobs(String element) {
		List<String> instances = all.runtime.createProcessInstanceQuery().processInstanceBusinessKey(key).list().stream()
				.map(ProcessInstance::getId).toList();
		return all.management.createJobQuery().activityId(element).orderByJobDuedate().asc().list().stream()
				.filter(job -> instances.contains(job.getProcessInstanceId())).toList();
	}

	/** Whether an instance of this process runs for the case. */
	public boolean runs(String process) {
		return all.runtime.createProcessInstanceQuery().processDefinitionKey(process).processInstanceBusinessKey(key)
				.count() > 0;
	}

	public ProcessInstance instance(String process) {
		return all.runtime.createProcessInstanceQuery().processDefinitionKey(process).processInstanceBusinessKey(key)
				.singleResult();
	}

	/** Ids of all elements that the case's instances of this process have been at, in no special order. */
	public List<String> path(String process) {
		List<String> instances = all.history.createHistoricProcessInstanceQuery().processDefinitionKey(process)
				.processInstanceBusinessKey(key).list().stream().map(HistoricProcessInstance::getId).toList();
		return instances.stream().flatMap(id -> all.history.createHistoricActivityInstanceQuery().processInstanceId(id)
				.orderPartiallyByOccurrence().asc().list().stream()).map(HistoricActivityInstance::getActivityId).toList();
	}

	public static Map<String, Object> map(Object... answers) {
		Map<String, Object> map = new HashMap<>();
		for (int i = 0; i < answers.length; i += 2)
			map.put((String) answers[i], answers[i + 1]);
		return map;
	}
}
