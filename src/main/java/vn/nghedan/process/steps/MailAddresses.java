package vn.nghedan.process.steps;

import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Actor;
import vn.nghedan.web.CaseTasks;

/** From whom mails come and where their links lead: to the step for those who may do it, to their alarms for their heads. */
@Component
class MailAddresses {

	private final CaseTasks tasks;
	private final String sender;
	private final String tasklist;

	MailAddresses(CaseTasks tasks, @Value("${nghedan.mail.from:nghe-dan@localhost}") String sender,
			@Value("${nghedan.base-url:http://localhost:8080}") String baseUrl) {
		this.tasks = tasks;
		this.sender = sender;
		this.tasklist = baseUrl + "/camunda/app/tasklist/default/#/";
	}

	String sender() {
		return sender;
	}

	String link(String recipient, Task task) {
		boolean own = task != null && tasks.task(task.getId())
				.filter(open -> tasks.mayWork(new Actor(recipient), open.businessKey())).isPresent();
		return tasklist + (own ? "?task=" + task.getId() : "alarms");
	}
}
