package vn.nghedan.response;

import org.springframework.stereotype.Component;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.petition.Numbering;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.VietnamTime;

/** The book of outgoing notices of a unit; a division without a records clerk uses the book above it. */
@Component
class ResponseBook {

	private static final String FORM = "%d/TB-UBND";

	private final Organization organization;
	private final Numbering numbering;

	ResponseBook(Organization organization, Numbering numbering) {
		this.organization = organization;
		this.numbering = numbering;
	}

	String issuingUnit(Petition petition, Stamp stamp) {
		String unit = petition.route().respondingUnit();
		return organization.nearestHolding(unit, Roles.RECORDS_CLERK, VietnamTime.dateOf(stamp.at())).orElse(unit);
	}

	String nextNumber(String unit, Stamp stamp) {
		return FORM.formatted(numbering.next("response/" + unit, VietnamTime.dateOf(stamp.at()).getYear()));
	}
}
