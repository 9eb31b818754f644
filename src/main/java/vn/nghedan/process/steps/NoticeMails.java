package vn.nghedan.process.steps;

import static vn.nghedan.platform.Messages.vietnamese;

import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Official;
import vn.nghedan.organization.Organization;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.process.ProcessVariables;

/** Writes the mail of a notice: code, step, due date and where to click, nothing of the petition or the petitioner. */
@Component
class NoticeMails {

	private final TaskService tasks;
	private final Organization organization;
	private final String sender;
	private final String tasklist;

	NoticeMails(TaskService tasks, Organization organization,
			@Value("${nghedan.mail.from:nghe-dan@localhost}") String sender,
			@Value("${nghedan.base-url:http://localhost:8080}") String baseUrl) {
		this.tasks = tasks;
		this.organization = organization;
		this.sender = sender;
		this.tasklist = baseUrl + "/camunda/app/tasklist/default/#/";
	}

	/** Empty when there is nobody to write to, or when the task it is about has been done in the meantime. */
	Optional<SimpleMailMessage> compose(DelegateExecution notice) {
		String taskId = (String) notice.getVariable(ProcessVariables.TASK_ID);
		Task task = taskId == null ? null : tasks.createTaskQuery().taskId(taskId).singleResult();
		if (taskId != null && task == null)
			return Optional.empty();
		return organization.findOfficial((String) notice.getVariable(ProcessVariables.RECIPIENT)).map(Official::email)
				.map(address -> mail(address, notice, task));
	}

	private SimpleMailMessage mail(String address, DelegateExecution notice, Task task) {
		String code = notice.getProcessBusinessKey();
		String what = vietnamese("process", "notice." + notice.getVariable(ProcessVariables.NOTICE_KIND));
		String rule = (String) notice.getVariable(ProcessVariables.NOTICE_RULE);
		SimpleMailMessage mail = new SimpleMailMessage();
		mail.setFrom(sender);
		mail.setTo(address);
		mail.setSubject(vietnamese("process", "mail.subject", what, code));
		mail.setText(vietnamese("process", task == null ? "mail.case" : "mail.task", what, code, rule == null ? "" : rule,
				step(task), due(task), link(task)));
		return mail;
	}

	private static String step(Task task) {
		return task == null ? "" : task.getName();
	}

	private static String due(Task task) {
		return task == null || task.getDueDate() == null ? vietnamese("process", "mail.no-due")
				: VietnamTime.words(VietnamTime.dateOf(task.getDueDate().toInstant()));
	}

	private String link(Task task) {
		return task == null ? tasklist : tasklist + "?task=" + task.getId();
	}
}
