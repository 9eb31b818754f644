package vn.nghedan.process;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;

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

	/** Also of a group that has ended. */
	String group(String code) {
		return Optional.ofNullable(code).flatMap(organization::findGroup).map(ResidentialGroup::name).orElse(code);
	}
}
