package vn.nghedan.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;
import vn.nghedan.platform.VietnamTime;

/** Meetings and officials follow a re-organisation to the groups that look after the same places. */
@Service
@Transactional
public class GroupMoves {

	private final Meetings meetings;
	private final AssignedGroups assigned;
	private final Organization organization;
	private final ApplicationEventPublisher events;
	private final Clock clock;

	GroupMoves(Meetings meetings, AssignedGroups assigned, Organization organization, ApplicationEventPublisher events,
			Clock clock) {
		this.meetings = meetings;
		this.assigned = assigned;
		this.organization = organization;
		this.events = events;
		this.clock = clock;
	}

	/** How many planned meetings are to be held by somebody else on that day. */
	@Transactional(readOnly = true)
	public int meetingsToMove(LocalDate on) {
		return meetings.plannedWhereNothingIs(on).size();
	}

	/**
	 * A meeting that was to be held before the end and is not noted yet stays what it was. Safe to repeat; two meetings that come together in one group are both kept.
	 * Publishes {@link MeetingMoved} for each.
	 */
	public void follow() {
		LocalDate today = VietnamTime.dateOf(clock.instant());
		followAssignments(today);
		meetings.plannedWhereNothingIs(today).forEach(code -> moveMeeting(code, today));
	}

	private void moveMeeting(String code, LocalDate today) {
		Meeting meeting = meetings.lock(code).orElseThrow();
		ResidentialGroup group = organization.groupNow(meeting.groupCode(), today).orElse(null);
		String ward = group != null ? group.wardCode()
				: organization.unitNow(meeting.wardCode(), meeting.groupCode(), today).orElse(meeting.wardCode());
		if (meeting.status() == MeetingStatus.PLANNED && organization.authority(ward).existsOn(today)) {
			meeting.follow(ward, group == null ? null : group.code());
			meetings.saveAndFlush(meeting);
			events.publishEvent(new MeetingMoved(code));
		}
	}

	/** Whoever looked after a group goes on with its successor, unless that has somebody of its own. */
	private void followAssignments(LocalDate today) {
		List<Assignment> over = assigned.beyondTheirGroup(today);
		Set<String> looked = new HashSet<>();
		Set<String> provided = new HashSet<>();
		for (Assignment former : over) {
			organization.groupNow(former.groupCode(), today).map(ResidentialGroup::code).filter(looked::add)
				.filter(group -> !assigned.ofGroup(group, today).isEmpty()).ifPresent(provided::add);
		}
		Set<String> taken = new HashSet<>();
		for (Assignment former : over) {
			organization.groupNow(former.groupCode(), today).filter(group -> !provided.contains(group.code()))
				.filter(group -> taken.add(former.username() + " " + group.code())).ifPresent(group -> goOn(former, group));
			end(former);
		}
		assigned.flush();
	}

	private void goOn(Assignment former, ResidentialGroup group) {
		LocalDate from = former.validFrom().isAfter(group.validFrom()) ? former.validFrom() : group.validFrom();
		assigned.save(new Assignment(former.username(), group.code(), from, former.validTo()));
	}

	private void end(Assignment former) {
		LocalDate last = organization.findGroup(former.groupCode()).map(ResidentialGroup::validTo).orElseThrow();
		if (former.validFrom().isAfter(last)) {
			assigned.delete(former);
		}
		else {
			former.endOn(last);
		}
	}
}
