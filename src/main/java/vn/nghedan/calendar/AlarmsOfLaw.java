package vn.nghedan.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The alarms of a term that the law sets: those of the nation always sound, and a unit may only add others. */
final class AlarmsOfLaw {

	private AlarmsOfLaw() {
	}

	/** The rows of a unit, which may be none, and whatever of the nation it leaves out. */
	static List<AlarmRule> with(List<AlarmRule> own, List<AlarmRule> national) {
		List<AlarmRule> all = new ArrayList<>(own);
		silenced(own, national).forEach(all::add);
		return List.copyOf(all);
	}

	/** The alarms of the nation that these rows leave out or switch off. */
	static Stream<AlarmRule> silenced(List<AlarmRule> own, List<AlarmRule> national) {
		return national.stream().filter(AlarmRule::active)
				.filter(row -> own.stream().noneMatch(other -> other.active() && other.moment().equals(row.moment())));
	}
}
