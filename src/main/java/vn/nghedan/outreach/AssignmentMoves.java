package vn.nghedan.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;
import vn.nghedan.platform.VietnamTime;

/** Officials follow a re-organisation to the groups that look after the same places. */
@Service
@Transactional
public class AssignmentMoves {

	private final AssignedGroups assigned;
	private final Organization organization;
	private final Clock clock;

	AssignmentMoves(AssignedGroups assigned, Organization organization, Clock clock) {
		this.assigned = assigned;
		this.organization = organization;
		this.clock = clock;
	}

	/** Safe to repeat. */
	public void follow() {
		followAssignments(VietnamTime.dateOf(clock.instant()));
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
