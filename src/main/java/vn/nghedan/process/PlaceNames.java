package vn.nghedan.process;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;

/** What units and groups are called; null stays null. */
@Component
class PlaceNames {

	private final Organization organization;

	PlaceNames(Organization organization) {
		this.organization = organization;
	}

	String unit(String code) {
		return Optional.ofNullable(code).flatMap(organization::find).map(Authority::name).orElse(code);
	}

	/** The group as it was called then: it may have ended since. */
	String group(String code, LocalDate then) {
		return code == null ? null : organization.group(code, then).name();
	}
}
