package vn.nghedan.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;

/** Whose turn it is at a dialogue of a ward: the group least recently visited, of several the first by name. */
@Component
class Turns {

	private final ScheduleRows rows;
	private final Organization organization;

	Turns(ScheduleRows rows, Organization organization) {
		this.rows = rows;
		this.organization = organization;
	}

	/** From what was held and is planned up to now. */
	Round round() {
		return new Round(rows.lastDialogues());
	}

	/** Goes on from each turn that it gives. */
	final class Round {

		private final Map<String, LocalDate> last;
		private final Map<String, List<ResidentialGroup>> groups = new HashMap<>();

		private Round(Map<String, LocalDate> last) {
			this.last = new HashMap<>(last);
		}

		/** {@code null} in a ward without groups. */
		String next(String ward, LocalDate day) {
			// The list is by name, and the smallest that comes first is taken
			String next = groups.computeIfAbsent(ward + " " + day.getYear() + "-" + day.getMonthValue(), key -> organization.groupsOf(ward, day))
				.stream().filter(group -> group.existsOn(day)).map(ResidentialGroup::code)
				.min(Comparator.comparing(code -> last.getOrDefault(code, LocalDate.MIN))).orElse(null);
			if (next != null) {
				last.merge(next, day, (known, now) -> known.isAfter(now) ? known : now);
			}
			return next;
		}
	}
}
