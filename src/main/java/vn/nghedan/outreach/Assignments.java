package vn.nghedan.outreach;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;
import vn.nghedan.outreach.OfficialsChanged.Change;
import vn.nghedan.platform.Refusal;

/** Who looks after which residential group. */
@Service
@Transactional
public class Assignments {

	private final AssignedGroups assigned;
	private final AssignmentStore store;
	private final AssignmentCheck check;
	private final Programmes programmes;
	private final Handovers handovers;
	private final Organization organization;
	private final ApplicationEventPublisher events;

	Assignments(AssignedGroups assigned, AssignmentStore store, AssignmentCheck check, Programmes programmes, Handovers handovers,
			Organization organization, ApplicationEventPublisher events) {
		this.assigned = assigned;
		this.store = store;
		this.check = check;
		this.programmes = programmes;
		this.handovers = handovers;
		this.organization = organization;
		this.events = events;
	}

	/** @param validTo the last day, or {@code null} */
	public Assignment assign(String username, String groupCode, LocalDate validFrom, LocalDate validTo) {
		if (validFrom == null || validTo != null && validTo.isBefore(validFrom)) {
			throw new Refusal("outreach.assignment-period");
		}
		organization.official(username);
		organization.group(groupCode, validFrom);
		return assigned.saveAndFlush(new Assignment(username, groupCode, validFrom, validTo));
	}

	/** What {@link #assignAll} did: the handovers that it ordered, by ward, and what is worth a second look. */
	public record Assigned(List<String> handovers, List<AssignmentWarning> warnings) {
	}

	/**
	 * From this day to the end of the programme these officials look after these groups, whoever did until now; where it is
	 * the same official nothing changes. All or nothing. Orders a handover for each ward, publishes {@link OfficialsChanged}.
	 */
	public Assigned assignAll(String programme, LocalDate from, List<AssignmentLine> lines, Actor actor) {
		Programme plan = programmes.get(programme);
		check.require(plan, from, lines);
		List<AssignmentWarning> warnings = check.warnings(from, lines);
		List<Change> changes = store.assign(plan, from, lines);
		assigned.flush();
		events.publishEvent(new OfficialsChanged(changes, null, from, null, HandoverCause.ASSIGNMENT));
		return new Assigned(handovers.order(new HandoverReason(HandoverCause.ASSIGNMENT, from, programme, null), changes,
				plan.unitCode(), actor), warnings);
	}

	/** The latest assigned official of the group or, when it is no more, of the group that looks after its place on that day. */
	@Transactional(readOnly = true)
	public Optional<String> assignedTo(String groupCode, LocalDate on) {
		return groupCode == null ? Optional.empty()
				: assigned.ofGroup(organization.groupNow(groupCode, on).map(ResidentialGroup::code).orElse(groupCode), on).stream().map(Assignment::username).findFirst();
	}

	@Transactional(readOnly = true)
	public List<Assignment> of(String username, LocalDate on) {
		return assigned.ofOfficial(username, on);
	}

	/** Of these groups those that somebody in service looks after on that day or is to look after later, in whatever programme. */
	@Transactional(readOnly = true)
	public Set<String> assignedSince(Set<String> groups, LocalDate from) {
		return store.assignedSince(groups, from);
	}

	/** How many groups each official has on that day, in all programmes. */
	@Transactional(readOnly = true)
	public Map<String, Integer> loads(LocalDate on) {
		return store.loads(on);
	}
}
