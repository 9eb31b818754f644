package vn.nghedan.process.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Absences;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Official;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.OrganizationChanged;
import vn.nghedan.platform.VietnamTime;

/**
 * Keeps the engine's users and memberships equal to the organisation's of today. It runs at the start, when the
 * organisation changes, and with the first request of a new day: roles begin and end with days, nobody works with a right
 * between midnight and his first request, and so no timer is needed.
 */
@Component
class IdentitySync {

	private final Organization organization;
	private final Absences absences;
	private final EngineGroups groups;
	private final EngineUsers users;
	private final Memberships memberships;
	private final OneNodeAtATime nodes;
	private final Clock clock;
	private volatile LocalDate syncedOn;

	IdentitySync(Organization organization, Absences absences, EngineGroups groups, EngineUsers users, Memberships memberships,
			OneNodeAtATime nodes, Clock clock) {
		this.organization = organization;
		this.absences = absences;
		this.groups = groups;
		this.users = users;
		this.memberships = memberships;
		this.nodes = nodes;
		this.clock = clock;
	}

	/** Who was appointed, is absent or left is compared alone: of hundreds it takes seconds. */
	@Transactional
	@EventListener
	public void on(OrganizationChanged changed) {
		if (changed.officials().isEmpty() || !today().equals(syncedOn)) {
			sync();
			return;
		}
		nodes.lock();
		keep(absences.touched(changed.officials(), today()).stream().sorted().map(organization::official).toList());
	}

	@Transactional
	public void sync() {
		nodes.lock();
		keep(organization.officials());
		keepSetUpClosed();
		syncedOn = today();
	}

	private void keep(List<Official> officials) {
		Map<Official, Set<String>> wanted = new LinkedHashMap<>();
		officials.forEach(official -> wanted.put(official, official.active() ? groups.of(official.username()) : Set.of()));
		memberships.make(Stream.concat(wanted.values().stream().flatMap(Set::stream), Stream.of(EngineGroups.ADMINISTRATORS))
			.collect(Collectors.toSet()));
		wanted.forEach((official, of) -> {
			users.keep(official);
			memberships.keep(official.username(), of);
		});
	}

	@Transactional
	public void syncOnNewDay() {
		if (!today().equals(syncedOn))
			sync();
	}

	/** The engine lets anyone make himself administrator while there is none; nobody can sign on as this one. */
	private void keepSetUpClosed() {
		users.keep(Actor.SYSTEM.username());
		memberships.keep(Actor.SYSTEM.username(), Set.of(EngineGroups.ADMINISTRATORS));
	}

	private LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
