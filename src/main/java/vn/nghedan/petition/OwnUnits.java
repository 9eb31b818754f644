package vn.nghedan.petition;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.Refusal;

/** Which units work on petitions here; to all others somebody has to write. */
@Component
public class OwnUnits {

	private final Organization organization;

	OwnUnits(Organization organization) {
		this.organization = organization;
	}

	/** Refuses a unit that is no more or has not begun: a form may have been opened before a re-organisation. */
	public void requireExisting(String unit, LocalDate on) {
		if (!organization.authority(unit).existsOn(on)) {
			throw new Refusal("petition.unit-not-there", organization.authority(unit).name());
		}
	}

	/** Whether the unit has a handler or, being part of ours, a unit above it has; a department of its own answers letters. */
	public boolean resolve(String unit, LocalDate on) {
		return organization.authority(unit).external() ? !organization.holders(unit, Roles.HANDLER, on).isEmpty()
				: organization.nearestHolding(unit, Roles.HANDLER, on).isPresent();
	}
}
