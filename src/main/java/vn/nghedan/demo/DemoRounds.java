package vn.nghedan.demo;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;
import vn.nghedan.organization.Roles;
import vn.nghedan.outreach.Assignments;

/** Who looks after which group in the demo: the liaison officials of a ward take turns. */
@Component
class DemoRounds {

	private final Organization organization;
	private final Assignments assignments;

	DemoRounds(Organization organization, Assignments assignments) {
		this.organization = organization;
		this.assignments = assignments;
	}

	/**
	 * @param day the groups and officials are those of this day
	 * @param from the assignments' first day
	 */
	void assign(LocalDate day, LocalDate from) {
		organization.wards(day).forEach(ward -> assign(ward, day, from));
	}

	private void assign(Authority ward, LocalDate day, LocalDate from) {
		List<String> officials = organization.holders(ward.code(), Roles.LIAISON_OFFICIAL, day);
		List<ResidentialGroup> groups = organization.groupsOf(ward.code(), day);
		for (int i = 0; i < groups.size(); i++) {
			assignments.assign(officials.get(i % officials.size()), groups.get(i).code(), from, null);
		}
	}
}
