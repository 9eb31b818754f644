package vn.nghedan.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Delegation;
import vn.nghedan.organization.DelegationRoll;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;
import vn.nghedan.platform.VietnamTime;

/** Officials follow a re-organisation to the groups that look after the same places. */
@Service
@Transactional
public class AssignmentMoves {

	private final AssignedGroups assigned;
	private final Organization organization;
	private final DelegationRoll delegations;
	private final Clock clock;

	AssignmentMoves(AssignedGroups assigned, Organization organization, DelegationRoll delegations, Clock clock) {
		this.assigned = assigned;
		this.organization = organization;
		this.delegations = delegations;
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
		LocalDate since = organization.findGroup(former.groupCode()).map(ResidentialGroup::validTo).orElseThrow().plusDays(1);
		LocalDate from = Stream.of(former.validFrom(), group.validFrom(), since).max(Comparator.naturalOrder()).orElseThrow();
		assigned.save(new Assignment(former.username(), group.code(), from, former.validTo()).under(former)
			.with(delegationIn(group.wardCode(), former.username(), from)));
	}

	/** The ward may have got other delegations than the one before. */
	private String delegationIn(String ward, String username, LocalDate on) {
		return delegations.ofWard(ward, on).stream().map(Delegation::code)
			.filter(code -> delegations.members(code).contains(username)).findFirst().orElse(null);
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
