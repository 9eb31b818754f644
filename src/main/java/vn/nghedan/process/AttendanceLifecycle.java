package vn.nghedan.process;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.attendance.AttendanceWarned;
import vn.nghedan.attendance.AttendanceWatch;
import vn.nghedan.outreach.ProgrammeChanged;

/** Gives every programme its watch, moves its timer along with the programme, and tells those who are warned. */
@Component
class AttendanceLifecycle {

	private static final String PROCESS = "attendance-watch";

	private final CaseProcesses processes;
	private final AttendanceWatch watch;
	private final Notices notices;
	private final RuntimeService runtime;
	private final ManagementService management;
	private final EngineIdentity identity;

	AttendanceLifecycle(CaseProcesses processes, AttendanceWatch watch, Notices notices, RuntimeService runtime,
			ManagementService management, EngineIdentity identity) {
		this.processes = processes;
		this.watch = watch;
		this.notices = notices;
		this.runtime = runtime;
		this.management = management;
		this.identity = identity;
	}

	/** A programme whose quota or days have changed is looked at on other days. */
	@EventListener
	void on(ProgrammeChanged changed) {
		String key = WatchKey.of(changed.code());
		if (processes.runs(PROCESS, key)) {
			identity.asSystem(() -> runtime.createProcessInstanceQuery().processDefinitionKey(PROCESS).processInstanceBusinessKey(key)
					.list().forEach(instance -> moveTimers(instance.getId())));
		}
		else if (watch.nextLook(changed.code()).isPresent()) {
			processes.ensureRunning(PROCESS, key);
		}
	}

	private void moveTimers(String instance) {
		management.createJobQuery().processInstanceId(instance).timers().list()
				.forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
	}

	@EventListener
	void on(AttendanceWarned warned) {
		warned.usernames().forEach(username -> notices.told(WatchKey.of(warned.programmeCode()), "ATTENDANCE", username));
	}

	/** Programmes that were there before anything watched them are taken up at the start, by one node. */
	@Transactional
	@EventListener(ApplicationReadyEvent.class)
	public void takeUp() {
		watch.toWatch().forEach(code -> processes.ensureRunning(PROCESS, WatchKey.of(code)));
	}
}
