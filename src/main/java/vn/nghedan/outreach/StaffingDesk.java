package vn.nghedan.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Staffing;
import vn.nghedan.outreach.OfficialsChanged.Change;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.VietnamTime;

/** Leave, substitution, departure and replacement of officials among the people: one action each, looked at first. */
@Service
@Transactional
public class StaffingDesk {

	private static final Logger LOG = LoggerFactory.getLogger(StaffingDesk.class);

	private final StaffingPlanner planner;
	private final StaffingRecords records;
	private final Staffing staffing;
	private final Organization organization;
	private final Handovers handovers;
	private final ApplicationEventPublisher events;
	private final Clock clock;

	StaffingDesk(StaffingPlanner planner, StaffingRecords records, Staffing staffing, Organization organization,
			Handovers handovers, ApplicationEventPublisher events, Clock clock) {
		this.planner = planner;
		this.records = records;
		this.staffing = staffing;
		this.organization = organization;
		this.handovers = handovers;
		this.events = events;
		this.clock = clock;
	}

	/** What the change would do, without doing it; refuses what {@link #order} refuses. */
	@Transactional(readOnly = true)
	public StaffingPlan preview(StaffingChange change) {
		return planner.plan(change);
	}

	/**
	 * Assignments, succession and the papers for each ward at once; planned meetings hear of it by {@link OfficialsChanged},
	 * and open steps go along on the first day, which may be today.
	 */
	public StaffingPlan order(StaffingChange change, Actor actor) {
		records.wait(change.username());
		StaffingPlan plan = planner.plan(change);
		long id = records.add(change, new Stamp(actor, clock.instant()));
		records.write(id, change, plan.lines());
		LocalDate from = change.from();
		if (change.kind() == StaffingKind.LEAVE) {
			staffing.substitute(change.username(), change.substitute(), from, change.until(), change.reason());
		}
		if (change.kind() == StaffingKind.DEPARTURE) {
			staffing.departs(change.username(), from.minusDays(1), !from.isAfter(VietnamTime.dateOf(clock.instant())));
		}
		List<Change> changes = plan.lines().stream().map(line -> new Change(line.group(), line.from(), line.to())).toList();
		events.publishEvent(new OfficialsChanged(changes, change.username(), from, change.until(), change.kind().cause()));
		List<String> ordered = handovers.order(new HandoverReason(change.kind().cause(), from, null, id), changes,
				organization.official(change.username()).unitCode(), actor);
		LOG.info("Staffing change {} ({}) concerns {} groups as of {}", id, change.kind(), changes.size(), from);
		return new StaffingPlan(plan.lines(), plan.openTasks(), ordered, plan.warnings());
	}
}
