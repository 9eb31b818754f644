package vn.nghedan.outreach;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Staffing;
import vn.nghedan.outreach.OfficialsChanged.Change;

/** The day on which groups change hands: who leaves is out of service, and open matters go to the successors. */
@Service
@Transactional
public class HandoverDay {

	private final Handovers handovers;
	private final StaffingRecords records;
	private final Staffing staffing;
	private final CompanionTasks tasks;

	HandoverDay(Handovers handovers, StaffingRecords records, Staffing staffing, CompanionTasks tasks) {
		this.handovers = handovers;
		this.records = records;
		this.staffing = staffing;
		this.tasks = tasks;
	}

	/** Safe to repeat. */
	public void comes(String code, Actor actor) {
		Handover handover = handovers.get(code);
		Set<String> former = handovers.lines(code).stream().filter(change -> !Objects.equals(change.from(), change.to()))
			.map(Change::from).filter(Objects::nonNull).collect(Collectors.toSet());
		if (handover.staffingChangeId() != null) {
			String official = records.official(handover.staffingChangeId());
			former = Stream.concat(former.stream(), Stream.of(official)).collect(Collectors.toSet());
			if (handover.cause() == HandoverCause.DEPARTURE) {
				staffing.retire(official);
			}
		}
		tasks.handOver(former);
		handovers.takeEffect(code, actor);
	}
}
