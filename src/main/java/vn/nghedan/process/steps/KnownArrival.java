package vn.nghedan.process.steps;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.nghedan.meeting.MeetingCheckedIn;
import vn.nghedan.meeting.MeetingPostponed;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.platform.VietnamTime;

/** Shows in the form of an open meeting when its official arrived, so that nobody types it a second time. */
@Component
class KnownArrival {

	private static final String PROCESS = "meeting";
	private static final String ARRIVAL = "checkedInAt";

	private final RuntimeService runtime;
	private final MeetingRoom meetings;

	KnownArrival(RuntimeService runtime, MeetingRoom meetings) {
		this.runtime = runtime;
		this.meetings = meetings;
	}

	@EventListener
	void on(MeetingCheckedIn arrived) {
		show(arrived.code());
	}

	/** Held on another day nobody has come to it yet. */
	@EventListener
	void on(MeetingPostponed postponed) {
		show(postponed.code());
	}

	/** A variable of the process, as every prefilled answer is. */
	private void show(String code) {
		Instant at = meetings.get(code).attendance().checkedInAt();
		List<ProcessInstance> open = runtime.createProcessInstanceQuery().processDefinitionKey(PROCESS).processInstanceBusinessKey(code).list();
		for (ProcessInstance each : open) {
			if (at == null)
				runtime.removeVariable(each.getId(), ARRIVAL);
			else
				runtime.setVariable(each.getId(), ARRIVAL,
						LocalDateTime.ofInstant(at, VietnamTime.ZONE).truncatedTo(ChronoUnit.MINUTES).toString());
		}
	}
}
