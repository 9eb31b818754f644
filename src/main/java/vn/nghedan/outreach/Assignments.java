package vn.nghedan.outreach;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;
import vn.nghedan.platform.Refusal;

/** Who looks after which residential group. */
@Service
@Transactional
public class Assignments {

	private final AssignedGroups assigned;
	private final Organization organization;

	Assignments(AssignedGroups assigned, Organization organization) {
		this.assigned = assigned;
		this.organization = organization;
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
}
