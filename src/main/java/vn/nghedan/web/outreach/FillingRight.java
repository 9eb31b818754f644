package vn.nghedan.web.outreach;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.outreach.AssignmentLine;
import vn.nghedan.outreach.Assignments;
import vn.nghedan.outreach.Programme;
import vn.nghedan.platform.Refusal;

/**
 * Who may give a group that nobody looks after to an official under a programme of a unit further up: whoever decides for
 * the ward, with his own officials. What the unit of the programme has assigned, now or for later, is left to it.
 */
@Component
class FillingRight {

	private final OutreachRight right;
	private final Assignments assignments;
	private final Organization organization;

	FillingRight(OutreachRight right, Assignments assignments, Organization organization) {
		this.right = right;
		this.assignments = assignments;
		this.organization = organization;
	}

	/** Whether some ward below the programme's unit has the caller to decide for it. */
	boolean fills(Actor actor, Programme programme) {
		Set<String> below = organization.withDescendants(programme.unitCode());
		Set<String> decided = right.decided(actor);
		return organization.wards(right.today()).stream().map(Authority::code).anyMatch(ward -> below.contains(ward) && decided.contains(ward));
	}

	/** Passes whoever decides on the programme; refuses anybody else as soon as one line is more than a gap of his own wards. */
	void require(Actor actor, Programme programme, LocalDate from, List<AssignmentLine> lines) {
		if (right.decides(actor, programme.unitCode())) {
			return;
		}
		Set<String> below = organization.withDescendants(programme.unitCode());
		for (AssignmentLine line : lines) {
			String ward = organization.group(line.group(), from).wardCode();
			if (!below.contains(ward) || !right.decides(actor, ward)) {
				throw Refusal.forbidden("outreach.not-yours");
			}
			if (!right.decides(actor, organization.official(line.username()).unitCode())) {
				throw Refusal.forbidden("outreach.official-elsewhere", line.username());
			}
		}
		assignments.assignedSince(lines.stream().map(AssignmentLine::group).collect(Collectors.toSet()), from).stream().findFirst()
				.ifPresent(group -> {
					throw Refusal.conflict("outreach.no-gap", group);
				});
	}
}
