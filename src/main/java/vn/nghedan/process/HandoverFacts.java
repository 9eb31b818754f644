package vn.nghedan.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nghedan.calendar.Deadlines;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.outreach.Handover;
import vn.nghedan.outreach.Handovers;
import vn.nghedan.outreach.Programme;
import vn.nghedan.outreach.Programmes;
import vn.nghedan.platform.VietnamTime;

/** Where, when and by whom groups change hands. */
@Component
class HandoverFacts {

	private final Handovers handovers;
	private final Programmes programmes;
	private final Organization organization;
	private final Deadlines deadlines;
	private final Clock clock;

	HandoverFacts(Handovers handovers, Programmes programmes, Organization organization, Deadlines deadlines, Clock clock) {
		this.handovers = handovers;
		this.programmes = programmes;
		this.organization = organization;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** The ward or, where none is concerned, the official's own unit. */
	String unit(String code) {
		return handovers.get(code).unitCode();
	}

	/** Home affairs of the programme's unit or of the nearest above the ward, else a manager there. */
	String orderer(String code) {
		Handover handover = handovers.get(code);
		String unit = programmes.find(handover.programmeCode()).map(Programme::unitCode).orElse(handover.unitCode());
		String now = organization.unitNow(unit, null, today()).orElse(unit);
		return holding(now, Roles.HOME_AFFAIRS).or(() -> holding(now, Roles.MANAGER)).orElse(Roles.group(now, Roles.HOME_AFFAIRS));
	}

	/** When its day begins. */
	Instant begins(String code) {
		return VietnamTime.startOf(handovers.get(code).effectiveOn());
	}

	/** By when the step that is open, or is opened now, is to be done. */
	Optional<Instant> due(String code, String rule) {
		return Optional.of(deadlines.due(rule, unit(code), handovers.get(code).waitsSince()));
	}

	private Optional<String> holding(String unit, String role) {
		return organization.nearestHolding(unit, role, today()).map(nearest -> Roles.group(nearest, role));
	}

	private LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
