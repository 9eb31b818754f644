package vn.nghedan.process;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.meeting.MeetingSchedule;
import vn.nghedan.outreach.OfficialsChanged;

/** Keeps the one instance that fills the calendar of meetings every night, and lets planned meetings follow the officials. */
@Component
class ScheduleLifecycle {

	private static final String PROCESS = "outreach-schedule";

	private final CaseProcesses processes;
	private final MeetingSchedule schedule;
	private final TaskHandOver tasks;

	ScheduleLifecycle(CaseProcesses processes, MeetingSchedule schedule, TaskHandOver tasks) {
		this.processes = processes;
		this.schedule = schedule;
		this.tasks = tasks;
	}

	/** Of two nodes that start at once the second one finds the instance of the first. */
	@Transactional
	@EventListener(ApplicationReadyEvent.class)
	public void takeUp() {
		schedule.alone();
		processes.ensureRunning(PROCESS, PROCESS);
	}

	/** Planned meetings get the official of their day; those that are open go to whoever stands in for him then. */
	@EventListener
	void on(OfficialsChanged changed) {
		schedule.followAssignments(changed.from());
		schedule.openedOf(changed.changes().stream().map(OfficialsChanged.Change::group).distinct().toList())
				.forEach(tasks::anewOfCase);
	}
}
