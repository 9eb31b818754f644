package vn.nghedan.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Everything that is recorded and not superseded, as it stood at one version. */
record AlmanacRows(long version, Map<String, String> parents, List<CalendarDay> days, List<OfficeHours> hours,
		List<DeadlineRule> rules, List<AlarmRule> alarms, List<ExtensionLimit> limits) {

	static final String NATIONAL = "national";

	/** More levels than any state has; only a broken tree is deeper. */
	private static final int DEEPEST = 20;

	AlmanacRows {
		parents = Map.copyOf(parents);
		days = List.copyOf(days);
		hours = List.copyOf(hours);
		rules = List.copyOf(rules);
		alarms = List.copyOf(alarms);
		limits = List.copyOf(limits);
	}

	/** Whether it is the root calendar or one of the units, a unit of long ago too. */
	boolean knows(String calendar) {
		return calendar != null && (calendar.equals(NATIONAL) || parents.containsKey(calendar));
	}

	/** The calendar itself, those above it, the national one last; of an unknown one only that. */
	List<String> path(String calendar) {
		List<String> path = new ArrayList<>();
		for (String code = calendar; code != null && parents.containsKey(code) && path.size() < DEEPEST; code = parents.get(code)) {
			path.add(code);
		}
		path.add(NATIONAL);
		return List.copyOf(path);
	}

	AlmanacRows withDays(List<CalendarDay> other) {
		return new AlmanacRows(version, parents, other, hours, rules, alarms, limits);
	}

	AlmanacRows withHours(List<OfficeHours> other) {
		return new AlmanacRows(version, parents, days, other, rules, alarms, limits);
	}

	AlmanacRows withRules(List<DeadlineRule> other) {
		return new AlmanacRows(version, parents, days, hours, other, alarms, limits);
	}

	AlmanacRows withAlarms(List<AlarmRule> other) {
		return new AlmanacRows(version, parents, days, hours, rules, other, limits);
	}

	AlmanacRows withLimits(List<ExtensionLimit> other) {
		return new AlmanacRows(version, parents, days, hours, rules, alarms, other);
	}

	/** Whether the law sets the term, so that it is the nation's alone. */
	boolean statutory(String ruleCode) {
		return rules.stream().anyMatch(rule -> rule.statutory() && rule.code().equals(ruleCode));
	}

	/** The alarms that the nation has for a deadline, else those it has for all. */
	List<AlarmRule> nationalAlarms(String ruleCode) {
		List<AlarmRule> national = alarms.stream().filter(row -> row.authority().equals(NATIONAL)).toList();
		List<AlarmRule> own = national.stream().filter(row -> ruleCode.equals(row.ruleCode())).toList();
		return own.isEmpty() ? national.stream().filter(row -> row.ruleCode() == null).toList() : own;
	}
}
