package vn.nghedan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.nghedan.access.Door;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.petition.Petition;
import vn.nghedan.platform.VietnamTime;

/** Who works near a case: holders of offices where it lies, who leads above them, and whoever has a step of it. */
@Component
class CaseColleagues {

	private static final Set<String> ABOVE = Set.of(Roles.CHAIR, Roles.MANAGER);

	private final Cases cases;
	private final OpenSteps steps;
	private final Organization organization;
	private final Names names;
	private final Clock clock;

	CaseColleagues(Cases cases, OpenSteps steps, Organization organization, Names names, Clock clock) {
		this.cases = cases;
		this.steps = steps;
		this.organization = organization;
		this.names = names;
		this.clock = clock;
	}

	/** Without the one who asks, by name. */
	List<CaseNoteController.Colleague> of(Petition petition, Actor actor) {
		Map<String, String> found = new LinkedHashMap<>();
		concerned(petition).forEach(unit -> collect(unit, Door.WORK.roles(), found));
		concerned(petition).flatMap(unit -> organization.pathUp(unit).stream()).map(above -> above.code()).distinct()
				.forEach(unit -> collect(unit, ABOVE, found));
		steps.of(petition.code()).stream().map(CaseTasks.OpenTask::assignee).filter(Objects::nonNull)
				.forEach(username -> found.putIfAbsent(username, null));
		found.remove(actor.username());
		return found.entrySet().stream().filter(each -> sees(petition, each.getKey()))
				.map(each -> new CaseNoteController.Colleague(each.getKey(), names.official(each.getKey()), each.getValue()))
				.sorted(Comparator.comparing(CaseNoteController.Colleague::name)).toList();
	}

	/** Whether the case is among what this official works on; somebody of whom nobody knows sees nothing. */
	boolean sees(Petition petition, String username) {
		return organization.findOfficial(username).isPresent() && cases.isVisible(petition, new Actor(username), Door.WORK);
	}

	private void collect(String unit, Collection<String> roles, Map<String, String> found) {
		LocalDate today = VietnamTime.dateOf(clock.instant());
		for (String role : roles.stream().sorted().toList()) {
			organization.holders(unit, role, today).forEach(username -> found.putIfAbsent(username,
					Labels.of("role", role) + ", " + names.unit(unit)));
		}
	}

	private static Stream<String> concerned(Petition petition) {
		return Stream.of(petition.placeNow().wardCode(), petition.route().unit(), petition.route().office()).filter(Objects::nonNull).distinct();
	}
}
