package vn.nghedan.organization;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Gives and takes roles and names substitutes; the change counts from the given day on. */
@Service
@Transactional
public class Staffing {

	private final Organization organization;
	private final Officials officials;
	private final RoleHoldings holdings;
	private final Substitutions substitutions;
	private final ApplicationEventPublisher events;

	Staffing(Organization organization, Officials officials, RoleHoldings holdings, Substitutions substitutions,
			ApplicationEventPublisher events) {
		this.organization = organization;
		this.officials = officials;
		this.holdings = holdings;
		this.substitutions = substitutions;
		this.events = events;
	}

	/**
	 * From this day on the official holds the role for the unit, as long as the unit exists; if he does already, no end set
	 * before remains.
	 *
	 * @throws Refusal when the unit does not exist on that day
	 */
	public void appoint(String username, String role, String unit, LocalDate from) {
		if (!Roles.all().contains(role)) {
			throw new Refusal("organization.unknown-role", role);
		}
		String holder = organization.official(username).username();
		Authority heldFor = organization.authority(unit);
		if (!heldFor.existsOn(from)) {
			throw new Refusal("organization.unit-not-then", heldFor.name(), VietnamTime.words(from));
		}
		held(holder, role, unit, from).ifPresentOrElse(known -> known.until(heldFor.validTo()),
				() -> holdings.save(new RoleHolding(holder, role, unit, new Period(from, heldFor.validTo()))));
		events.publishEvent(OrganizationChanged.of(holder));
	}

	/** The official holds the role for the unit up to this day and no longer; nothing happens when he does not hold it. */
	public void dismiss(String username, String role, String unit, LocalDate lastDay) {
		held(username, role, unit, lastDay).ifPresent(known -> {
			known.until(lastDay);
			events.publishEvent(OrganizationChanged.of(username));
		});
	}

	/** While one is absent the other acts for him in all his roles. */
	public void substitute(String absent, String substitute, LocalDate from, LocalDate lastDay, String reason) {
		if (absent.equals(substitute)) {
			throw new Refusal("organization.own-substitute");
		}
		if (lastDay == null) {
			throw new Refusal("organization.substitute-for-ever");
		}
		if (lastDay.isBefore(from)) {
			throw new Refusal("organization.ends-before-it-begins");
		}
		Period period = new Period(from, lastDay);
		Set<String> concerned = new HashSet<>(Set.of(absent, substitute));
		substitutions.beginning(absent, from).map(Substitution::substituteUsername).ifPresent(concerned::add);
		substitutions.save(substitutions.beginning(organization.official(absent).username(), from)
				.map(known -> known.by(organization.official(substitute).username(), lastDay, reason))
				.orElseGet(() -> new Substitution(absent, organization.official(substitute).username(), period, reason)));
		events.publishEvent(new OrganizationChanged(concerned));
	}

	/**
	 * The last day in service: no role goes on after it, and none begins.
	 *
	 * @param gone whether the day is over, so that he signs on no more and nothing waits for him
	 */
	public void departs(String username, LocalDate lastDay, boolean gone) {
		holdings.notOverOn(organization.official(username).username(), lastDay).forEach(held -> {
			if (held.validFrom().isAfter(lastDay)) {
				holdings.delete(held);
			}
			else {
				held.until(lastDay);
			}
		});
		if (gone) {
			officials.saveAndFlush(organization.official(username).active(false));
		}
		events.publishEvent(OrganizationChanged.of(username));
	}

	/** Out of service from now on; nothing happens when he is already. */
	public void retire(String username) {
		if (organization.official(username).active()) {
			officials.saveAndFlush(organization.official(username).active(false));
			events.publishEvent(OrganizationChanged.of(username));
		}
	}

	private Optional<RoleHolding> held(String username, String role, String unit, LocalDate on) {
		return holdings.inUnit(unit, role, on).stream().filter(each -> each.username().equals(username)).findFirst();
	}
}
