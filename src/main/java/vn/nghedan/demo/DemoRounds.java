package vn.nghedan.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Delegation;
import vn.nghedan.organization.DelegationRoll;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;
import vn.nghedan.organization.Roles;
import vn.nghedan.outreach.AssignmentLine;
import vn.nghedan.outreach.Assignments;

/** Who looks after which group in the small demo: the liaison officials of a ward take turns. */
@Component
class DemoRounds {

	private static final String CITY = "HM";
	/** Keeps the city's programmes. */
	static final Actor HOME_AFFAIRS = new Actor("canbo001");

	private final Organization organization;
	private final DelegationRoll delegations;
	private final Assignments assignments;
	private final DemoProgrammes programmes;

	DemoRounds(Organization organization, DelegationRoll delegations, Assignments assignments, DemoProgrammes programmes) {
		this.organization = organization;
		this.delegations = delegations;
		this.assignments = assignments;
		this.programmes = programmes;
	}

	/** The city's programme begins, without an end, and with it the first assignments. */
	void begin(LocalDate from) {
		programmes.groupMeetings(CITY, from, null, HOME_AFFAIRS);
		assign(from);
	}

	/** The groups and officials of this day, from this day on. */
	void assign(LocalDate day) {
		Map<String, List<String>> members = delegations.members();
		List<AssignmentLine> lines = new ArrayList<>();
		organization.wards(day).forEach(ward -> lines.addAll(inTurns(ward, day, members)));
		assignments.assignAll(programmes.groupMeetings(), day, lines, HOME_AFFAIRS);
	}

	private List<AssignmentLine> inTurns(Authority ward, LocalDate day, Map<String, List<String>> members) {
		List<String> officials = organization.holders(ward.code(), Roles.LIAISON_OFFICIAL, day);
		List<ResidentialGroup> groups = organization.groupsOf(ward.code(), day);
		List<Delegation> serving = delegations.ofWard(ward.code(), day);
		List<AssignmentLine> lines = new ArrayList<>();
		for (int i = 0; i < groups.size(); i++) {
			String official = officials.get(i % officials.size());
			String delegation = serving.stream().map(Delegation::code)
				.filter(code -> members.getOrDefault(code, List.of()).contains(official)).findFirst().orElse(null);
			lines.add(new AssignmentLine(official, groups.get(i).code(), delegation));
		}
		return lines;
	}
}
