package vn.nghedan.process;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Official;
import vn.nghedan.organization.Organization;
import vn.nghedan.outreach.Assignments;
import vn.nghedan.petition.Petition;

/** Who brings an answer back: whoever heard the opinion, else the official assigned to the group. */
@Component
class Relayers {

	private final Organization organization;
	private final Assignments assignments;

	Relayers(Organization organization, Assignments assignments) {
		this.organization = organization;
		this.assignments = assignments;
	}

	/** The official, or his substitute; empty when neither is in service any more. */
	Optional<String> official(Petition petition, LocalDate today) {
		return inService(petition.origin().capturedBy())
				.or(() -> Optional.ofNullable(petition.placeNow().groupCode())
						.flatMap(group -> assignments.assignedTo(group, today)).flatMap(this::inService))
				.map(username -> organization.actingFor(username, today));
	}

	private Optional<String> inService(String username) {
		return organization.findOfficial(username).filter(Official::active).map(Official::username);
	}
}
