package vn.nghedan.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Organization;
import vn.nghedan.platform.Refusal;

/** Whether a list of assignments can be carried out, and what is worth a second look. */
@Component
class AssignmentCheck {

	private final JdbcClient jdbc;
	private final Organization organization;
	private final AssignmentStore store;
	private final StaffingRecords records;
	private final OutreachSettings settings;

	AssignmentCheck(JdbcClient jdbc, Organization organization, AssignmentStore store, StaffingRecords records,
			OutreachSettings settings) {
		this.jdbc = jdbc;
		this.organization = organization;
		this.store = store;
		this.records = records;
		this.settings = settings;
	}

	/** Refuses the first thing that does not fit. */
	void require(Programme programme, LocalDate from, List<AssignmentLine> lines) {
		if (from == null || !programme.contains(from)) {
			throw new Refusal("outreach.not-in-programme");
		}
		if (lines.isEmpty()) {
			throw new Refusal("outreach.nothing-to-assign");
		}
		Set<String> groups = groups(organization.withDescendants(programme.unitCode()), from);
		Set<String> officials = officials();
		Map<String, LocalDate> departures = records.departures(from);
		Set<String> delegations = delegations();
		Set<String> seen = new HashSet<>();
		for (AssignmentLine line : lines) {
			must(groups.contains(line.group()), "outreach.group-not-then", line.group());
			must(officials.contains(line.username()), "outreach.not-in-service", line.username());
			must(!leaves(departures.get(line.username()), line.until(programme)), "outreach.leaves-before", line.username());
			must(line.delegation() == null || delegations.contains(line.delegation()), "outreach.unknown-delegation", line.delegation());
			must(line.until() == null || !line.until().isBefore(from) && programme.contains(line.until()), "outreach.until", line.group());
			must(seen.add(line.group()), "outreach.group-twice", line.group());
		}
	}

	/** Officials who would have more groups than usual, once these lines stand. */
	List<AssignmentWarning> warnings(LocalDate from, List<AssignmentLine> lines) {
		Map<String, Integer> loads = new TreeMap<>(store.loads(from));
		Map<String, String> before = store.companions(from);
		Map<String, String> after = new HashMap<>(before);
		lines.forEach(line -> after.put(line.group(), line.username()));
		lines.forEach(line -> {
			if (before.get(line.group()) != null) {
				loads.merge(before.get(line.group()), -1, Integer::sum);
			}
			loads.merge(line.username(), 1, Integer::sum);
		});
		Set<String> concerned = new HashSet<>(lines.stream().map(AssignmentLine::username).toList());
		List<AssignmentWarning> warnings = new ArrayList<>();
		loads.forEach((username, load) -> {
			if (load > settings.mostGroups() && concerned.contains(username)) {
				warnings.add(AssignmentWarning.of("many-groups", username, load, settings.mostGroups()));
			}
		});
		return warnings;
	}

	/** Whether he is gone before his last day with the group. */
	private static boolean leaves(LocalDate departure, LocalDate last) {
		return departure != null && (last == null || !last.isBefore(departure));
	}

	/** Codes of the groups that these wards have on that day. */
	private Set<String> groups(Set<String> wards, LocalDate on) {
		return new HashSet<>(jdbc.sql("""
				select code from nghedan.residential_group
				where ward_code in (:wards) and valid_from <= :on and (valid_to is null or valid_to >= :on)""")
			.param("wards", wards).param("on", on).query(String.class).list());
	}

	private Set<String> officials() {
		return new HashSet<>(jdbc.sql("select username from nghedan.official where active").query(String.class).list());
	}

	private Set<String> delegations() {
		return new HashSet<>(jdbc.sql("select code from nghedan.delegation").query(String.class).list());
	}

	private static void must(boolean fits, String refusal, String what) {
		if (!fits) {
			throw new Refusal(refusal, String.valueOf(what));
		}
	}
}
