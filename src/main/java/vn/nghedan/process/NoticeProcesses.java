package vn.nghedan.process;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.Alarm;
import vn.nghedan.petition.Alarms;
import vn.nghedan.web.AlarmAudience.Holder;
import vn.nghedan.web.AlarmAudience.Told;

/** Starts one {@code notification} for each person who is to be told. */
@Component
class NoticeProcesses implements Notices {

	private final RuntimeService runtime;
	private final EngineIdentity identity;
	private final Workers workers;
	private final LateAudience audience;
	private final Alarms alarms;
	private final OutgoingMail mail;

	NoticeProcesses(RuntimeService runtime, EngineIdentity identity, Workers workers, LateAudience audience,
			Alarms alarms, OutgoingMail mail) {
		this.runtime = runtime;
		this.identity = identity;
		this.workers = workers;
		this.audience = audience;
		this.alarms = alarms;
		this.mail = mail;
	}

	@Override
	public void assigned(String businessKey, String taskId, String assignee, Collection<String> candidateGroups) {
		workers.concerned(assignee, candidateGroups)
				.forEach(recipient -> start(businessKey, "ASSIGNED", null, recipient, taskId));
	}

	@Override
	public void reminded(String businessKey, String taskId, String recipient) {
		start(businessKey, "REMINDED", null, recipient, taskId);
	}

	@Override
	public void told(String businessKey, String kind, String recipient) {
		start(businessKey, kind, null, recipient, null);
	}

	@Override
	public void raised(Alarm alarm) {
		Told told = audience.of(alarm);
		Map<String, String> taskOf = new HashMap<>();
		for (Holder holder : told.holders())
			holder.people().forEach(person -> taskOf.putIfAbsent(person, holder.taskId()));
		alarms.tell(alarm, told.people()).forEach(person -> start(alarm.code(), alarm.kind().name(), alarm.ruleCode(), person,
				taskOf.getOrDefault(person, told.taskId())));
	}

	/** Where no mail goes out a notice would be work, and ten years of history, for nothing: the task and the alarm are there. */
	private void start(String businessKey, String kind, String rule, String recipient, String taskId) {
		if (!mail.isEnabled())
			return;
		Map<String, Object> notice = new HashMap<>();
		notice.put(ProcessVariables.NOTICE_KIND, kind);
		notice.put(ProcessVariables.NOTICE_RULE, rule);
		notice.put(ProcessVariables.RECIPIENT, recipient);
		notice.put(ProcessVariables.TASK_ID, taskId);
		identity.asSystem(() -> {
			runtime.startProcessInstanceByKey("notification", businessKey, notice);
		});
	}
}
