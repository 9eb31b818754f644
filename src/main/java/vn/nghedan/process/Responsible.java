package vn.nghedan.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.petition.Alarm;
import vn.nghedan.petition.AlarmKind;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Petition;
import vn.nghedan.platform.VietnamTime;

/** Who answers for a petition beside those whose task is open: the handlers of its unit, and the head above them. */
@Component
class Responsible {

	private static final EnumSet<AlarmKind> SERIOUS = EnumSet.complementOf(EnumSet.of(AlarmKind.REMINDER, AlarmKind.OVERDUE));

	private final CaseFile cases;
	private final Organization organization;
	private final Clock clock;

	Responsible(CaseFile cases, Organization organization, Clock clock) {
		this.cases = cases;
		this.organization = organization;
		this.clock = clock;
	}

	/**
	 * The head of the unit that has the case, or of the nearest above, who is not himself the one that is late; nobody as
	 * long as it is not serious.
	 */
	List<String> superiors(Alarm alarm, Set<String> late) {
		if (!SERIOUS.contains(alarm.kind()))
			return List.of();
		return organization.pathUp(unit(alarm)).stream()
				.map(unit -> organization.holders(unit.code(), Roles.CHAIR, today()).stream()
						.filter(chair -> !late.contains(chair)).toList())
				.filter(chairs -> !chairs.isEmpty()).findFirst().orElse(List.of());
	}

	/** For a promise that is watched no task is open, but somebody has to keep it. */
	List<String> handlers(Alarm alarm) {
		return organization.nearestHolding(unit(alarm), Roles.HANDLER, today())
				.map(unit -> organization.holders(unit, Roles.HANDLER, today())).orElse(List.of());
	}

	private String unit(Alarm alarm) {
		Petition petition = cases.get(alarm.code());
		String unit = petition.route().respondingUnit();
		return unit == null ? petition.place().wardCode() : unit;
	}

	private LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
