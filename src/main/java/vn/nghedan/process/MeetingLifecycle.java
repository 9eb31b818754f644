package vn.nghedan.process;

import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.nghedan.meeting.MeetingCancelled;
import vn.nghedan.meeting.MeetingOfficialNamed;
import vn.nghedan.meeting.MeetingPlanned;
import vn.nghedan.meeting.MeetingPostponed;
import vn.nghedan.meeting.MeetingUnattended;

/** Gives meetings that are near their process, and tells it what becomes of the plan. */
@Component
class MeetingLifecycle {

	private static final String PROCESS = "meeting";
	private static final String PLAN_CHANGED = "meeting.plan-changed";

	private final CaseProcesses processes;
	private final MeetingHolders holders;
	private final DueDates dates;
	private final TaskHandOver tasks;

	MeetingLifecycle(CaseProcesses processes, MeetingHolders holders, DueDates dates, TaskHandOver tasks) {
		this.processes = processes;
		this.holders = holders;
		this.dates = dates;
		this.tasks = tasks;
	}

	@EventListener
	void on(MeetingPlanned planned) {
		processes.start(PROCESS, planned.code(), officialNamed(planned.code()));
	}

	/** The step begins anew, since reminders that went out before the new date have to go out again after it. */
	@EventListener
	void on(MeetingPostponed postponed) {
		processes.tell(PLAN_CHANGED, postponed.code(), officialNamed(postponed.code()));
		dates.moved(postponed.code());
	}

	/** The ward has to send somebody. */
	@EventListener
	void on(MeetingUnattended unattended) {
		processes.tell(PLAN_CHANGED, unattended.code(), officialNamed(unattended.code()));
	}

	/** One that was begun by an earlier version of the model waits for no message. */
	@EventListener
	void on(MeetingCancelled cancelled) {
		processes.tell("meeting.cancelled", cancelled.code());
		processes.withdraw(PROCESS, cancelled.code(), "The meeting is cancelled");
	}

	@EventListener
	void on(MeetingOfficialNamed named) {
		processes.tell("meeting.official-named", named.code());
		tasks.anewOfCase(named.code());
	}

	private Map<String, Object> officialNamed(String code) {
		return Map.of(ProcessVariables.OFFICIAL_NAMED, holders.liaison(code) != null);
	}
}
