package vn.nghedan.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.petition.OnTheSpotAnswer;
import vn.nghedan.petition.Petition;
import vn.nghedan.platform.VietnamTime;

/** The groups of those who judge the work of others: the nearest head who has not had his own hand in it. */
@Component
class Deciders {

	private final Separation separation;
	private final FairPlaces places;
	private final Organization organization;
	private final Clock clock;

	Deciders(Separation separation, FairPlaces places, Organization organization, Clock clock) {
		this.separation = separation;
		this.places = places;
		this.organization = organization;
		this.clock = clock;
	}

	/** The chair of the classified unit or, where he asked for it or has the work himself, of the next unit above. */
	Optional<String> ofExtension(Petition petition) {
		return head(petition.route().unit(), Involved.EXTEND, petition);
	}

	/** The chair of the unit that answers or, where he wrote it himself, of the next unit above. */
	Optional<String> ofResponse(Petition petition) {
		return head(petition.route().respondingUnit(), Involved.APPROVE, petition);
	}

	/** The head of the delegation that serves the ward or, where there is none or he answered himself, the nearest chair; his own words the chair confirms. */
	Optional<String> ofAnswer(Petition petition) {
		String ward = petition.placeNow().wardCode();
		if (petition.onTheSpotAnswer().filter(OnTheSpotAnswer::decidedByChair).isPresent())
			return Optional.empty();
		Set<String> not = separation.except(Involved.CONFIRM, petition);
		return isAbout(organization.holders(ward, Roles.DELEGATION_HEAD, today()), not)
				? Optional.of(places.group(petition, Roles.group(ward, Roles.DELEGATION_HEAD))) : head(ward, Involved.CONFIRM, petition);
	}

	private Optional<String> head(String unit, String step, Petition petition) {
		String now = organization.unitNow(unit, null, today()).orElse(unit);
		Set<String> not = separation.except(step, petition);
		return organization.heads(now, today(), not).stream().filter(head -> isAbout(head.usernames(), not)).findFirst()
				.map(head -> places.group(petition, Roles.group(head.unitCode(), Roles.CHAIR)));
	}

	/** Whether one of them is there or has somebody there who does it for him and may. */
	private boolean isAbout(Collection<String> usernames, Set<String> not) {
		return usernames.stream().map(name -> organization.actingFor(name, today())).anyMatch(name -> !not.contains(name));
	}

	private LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
