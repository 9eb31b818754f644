package vn.nghedan.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import vn.nghedan.competence.Impartiality;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.petition.Petition;
import vn.nghedan.platform.VietnamTime;

/** Whom a step of a petition about an official waits for: the nearest unit above in which he is not, and somebody fair is. */
@Component
class FairPlaces {

	private final Impartiality impartiality;
	private final Organization organization;
	private final Clock clock;

	FairPlaces(Impartiality impartiality, Organization organization, Clock clock) {
		this.impartiality = impartiality;
		this.organization = organization;
		this.clock = clock;
	}

	/** The group itself, or the one that takes its place; the group that it is where nobody above can. */
	String group(Petition petition, String group) {
		return petition.aboutOfficial().isEmpty() ? group : instead(petition, group).orElse(group);
	}

	boolean isFair(Petition petition, String username) {
		return impartiality.objection(petition, username, today()).isEmpty()
				&& impartiality.objection(petition, organization.actingFor(username, today()), today()).isEmpty();
	}

	/** The unit that does what this group cannot. */
	Optional<Authority> offered(Petition petition, String group) {
		return instead(petition, group).map(FairPlaces::unit).map(organization::authority);
	}

	/** By its own role, else by the heads above, else by whoever manages; last, by those over the ward. */
	private Optional<String> instead(Petition petition, String group) {
		String role = group.substring(group.lastIndexOf('.') + 1);
		return Stream.of(unit(group), petition.placeNow().wardCode())
				.flatMap(from -> Stream.of(role, Roles.CHAIR, Roles.MANAGER).distinct().flatMap(each -> impartiality
						.nearestFair(petition, from, each, today()).map(unit -> Roles.group(unit, each)).stream())).findFirst();
	}

	private static String unit(String group) {
		return group.substring(0, group.lastIndexOf('.'));
	}

	private LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
