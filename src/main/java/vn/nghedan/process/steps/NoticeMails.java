package vn.nghedan.process.steps;

import static vn.nghedan.platform.Messages.vietnamese;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.task.Task;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Official;
import vn.nghedan.organization.Organization;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.process.ClockWords;
import vn.nghedan.process.ProcessVariables;
import vn.nghedan.process.WatchKey;

/** Writes the mail of a notice: code, step, due date and where to click, nothing of the petition or the petitioner. */
@Component
class NoticeMails {

	private final TaskService tasks;
	private final Organization organization;
	private final ClockWords clocks;
	private final AttendanceFacts attendance;
	private final MailAddresses addresses;

	NoticeMails(TaskService tasks, Organization organization, ClockWords clocks, AttendanceFacts attendance,
			MailAddresses addresses) {
		this.tasks = tasks;
		this.organization = organization;
		this.clocks = clocks;
		this.attendance = attendance;
		this.addresses = addresses;
	}

	/** Empty when there is nobody to write to, or when the task it is about has been done in the meantime. */
	Optional<SimpleMailMessage> compose(DelegateExecution notice) {
		String taskId = (String) notice.getVariable(ProcessVariables.TASK_ID);
		Task task = taskId == null ? null : tasks.createTaskQuery().taskId(taskId).singleResult();
		if (taskId != null && task == null)
			return Optional.empty();
		return organization.findOfficial((String) notice.getVariable(ProcessVariables.RECIPIENT))
				.filter(official -> official.email() != null).map(official -> mail(official, notice, task));
	}

	private SimpleMailMessage mail(Official recipient, DelegateExecution notice, Task task) {
		String code = notice.getProcessBusinessKey();
		String what = vietnamese("process", "notice." + notice.getVariable(ProcessVariables.NOTICE_KIND));
		SimpleMailMessage mail = new SimpleMailMessage();
		mail.setFrom(addresses.sender());
		mail.setTo(recipient.email());
		mail.setSubject(vietnamese("process", "mail.subject", what, code));
		List<String> facts = new ArrayList<>();
		if (task == null && WatchKey.isOne(code))
			facts.addAll(attendance.of(code, recipient.username()));
		else {
			facts.add(vietnamese("process", "mail.case", code));
			facts.addAll(step(task));
			facts.addAll(term(code, (String) notice.getVariable(ProcessVariables.NOTICE_RULE), task));
		}
		mail.setText(vietnamese("process", "mail.text", what, String.join("\n", facts), addresses.link(recipient.username(), task)));
		return mail;
	}

	private static List<String> step(Task task) {
		return task == null ? List.of()
				: List.of(vietnamese("process", "mail.step", task.getName(),
						VietnamTime.words(VietnamTime.dateOf(task.getCreateTime().toInstant()))));
	}

	private List<String> term(String code, String rule, Task task) {
		if (rule != null)
			return clocks.of(code, rule);
		return List.of(Optional.ofNullable(task).map(Task::getDueDate)
				.map(due -> vietnamese("process", "mail.due", VietnamTime.words(VietnamTime.dateOf(due.toInstant()))))
				.orElseGet(() -> vietnamese("process", "mail.no-due")));
	}
}
