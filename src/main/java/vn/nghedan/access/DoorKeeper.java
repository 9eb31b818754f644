package vn.nghedan.access;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.RoleHolding;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/**
 * Stands at every address of ours before anything is read or done. Roles are those of this moment, substitutions included:
 * what somebody held when he signed on opens nothing any more.
 */
@Component
class DoorKeeper implements HandlerInterceptor {

	private final DoorRules rules;
	private final Organization organization;
	private final Accounts accounts;
	private final Clock clock;

	DoorKeeper(DoorRules rules, Organization organization, Accounts accounts, Clock clock) {
		this.rules = rules;
		this.organization = organization;
		this.accounts = accounts;
		this.clock = clock;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method) {
			Door door = rules.of(method).orElseThrow(() -> Refusal.forbidden("access.no-rule"));
			if (door != Door.ANYBODY) {
				mustOpen(door, CurrentActor.get().username());
			}
			CurrentDoor.entered(door);
		}
		return true;
	}

	/** Throws the Refusal {@code access.not-your-door} (FORBIDDEN) for somebody who holds none of its roles now. */
	void mustOpen(Door door, String username) {
		if (!door.opensFor(heldBy(username, door))) {
			throw Refusal.forbidden("access.not-your-door");
		}
	}

	private Set<String> heldBy(String username, Door door) {
		if (door.roles().isEmpty()) {
			return Set.of();
		}
		Stream<String> held = organization.rolesOf(username, VietnamTime.dateOf(clock.instant())).stream()
				.filter(holding -> !door.atTheTop() || isTop(holding.unitCode())).map(RoleHolding::role);
		Stream<String> own = door.roles().contains(Roles.ADMINISTRATOR) && accounts.isAdministrator(username)
				? Stream.of(Roles.ADMINISTRATOR) : Stream.empty();
		return Stream.concat(held, own).collect(Collectors.toSet());
	}

	/** An agency outside has nobody above it either, but speaks for itself only. */
	private boolean isTop(String unit) {
		return organization.find(unit).filter(Authority::isTop).isPresent();
	}
}
