package vn.nghedan.outreach;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Absences;
import vn.nghedan.organization.Official;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;

/** Who answers to a group's residents on a day, after every leave, substitution, replacement and departure. */
@Service
@Transactional(readOnly = true)
public class Companions {

	private final Assignments assignments;
	private final CompanionRows rows;
	private final Organization organization;
	private final Absences absences;

	Companions(Assignments assignments, CompanionRows rows, Organization organization, Absences absences) {
		this.assignments = assignments;
		this.rows = rows;
		this.organization = organization;
		this.absences = absences;
	}

	/**
	 * Who owes the residents the answer to what {@code capturedBy} heard: himself while he is in service and nobody took over
	 * from him, else who took over, else the official assigned to the group; and in his absence whoever stands in for him.
	 *
	 * @param groupCode may be {@code null} or of any time
	 */
	public Optional<String> now(String capturedBy, String groupCode, LocalDate on) {
		return responsible(capturedBy, groupCode, on).map(name -> acting(name, groupNow(groupCode, on), on));
	}

	/** The same, without looking whether he is absent. */
	public Optional<String> responsible(String capturedBy, String groupCode, LocalDate on) {
		String group = groupNow(groupCode, on);
		Optional<String> assigned = assignments.assignedTo(groupCode, on);
		if (capturedBy != null && assigned.filter(capturedBy::equals).isPresent()) {
			return inService(capturedBy);
		}
		return rows.heir(capturedBy, groupCode, group, on).flatMap(this::inService).or(() -> assigned.flatMap(this::inService));
	}

	/** Who looks after the group on that day, and who goes there; empty when nobody in service is assigned. */
	public Optional<Companion> of(String groupCode, LocalDate on) {
		return assignments.assignedTo(groupCode, on).flatMap(this::inService)
			.map(assigned -> new Companion(groupCode, assigned, acting(assigned, groupNow(groupCode, on), on)));
	}

	/** The same for many groups of that day at once; those that nobody looks after are left out. */
	public Map<String, Companion> ofAll(Collection<String> groups, LocalDate on) {
		Map<String, String> standIns = rows.standIns(on);
		Map<String, String> going = new LinkedHashMap<>(rows.assigned(groups, on));
		Map<String, String> assigned = Map.copyOf(going);
		going.replaceAll((group, official) -> standIns.getOrDefault(official + " " + group, official));
		Map<String, String> present = absences.actingFor(going.values(), on);
		Map<String, Companion> found = new LinkedHashMap<>();
		going.forEach((group, other) -> found.put(group, new Companion(group, assigned.get(group), present.get(other))));
		return found;
	}

	private String acting(String username, String group, LocalDate on) {
		return organization.actingFor(rows.standIn(username, group, on).orElse(username), on);
	}

	private String groupNow(String code, LocalDate on) {
		return code == null ? null : organization.groupNow(code, on).map(ResidentialGroup::code).orElse(code);
	}

	private Optional<String> inService(String username) {
		return organization.findOfficial(username).filter(Official::active).map(Official::username);
	}
}
