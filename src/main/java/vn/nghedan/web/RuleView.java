package vn.nghedan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One row of the deadline rules, in words too; {@code null} circumstances mean all. A {@code statutory} one only the nation
 * may change.
 */
record RuleView(Long id, String code, String name, String startsAt, String startsAtLabel, String authority,
		String authorityName, String grade, String gradeLabel, String kind, String kindLabel, String channel,
		String channelLabel, String level, String levelLabel, int amount, String unit, String words, boolean rolls,
		boolean statutory,
		LocalDate validFrom, LocalDate validTo, String basis, String recordedByName, Instant recordedAt) {

	/** The rules of one authority, and whether I may change them. */
	record All(String authority, String authorityName, boolean editable, List<RuleView> rules) {
	}

	/** The alarms of one authority, the default first. */
	record Alarms(String authority, String authorityName, boolean editable, List<Group> groups) {
	}

	/** The alarms of one rule, {@code rule} null for the default; not {@code own} when they come from further up. */
	record Group(String rule, String name, boolean own, List<AlarmRow> rows) {
	}

	/** One alarm: when it goes off and up to which level it is told. */
	record AlarmRow(Long id, String kind, String kindLabel, int level, String levelLabel, int offset, String unit,
			boolean atClosing, boolean active, String basis, String authority, String authorityName) {
	}

	/** The answer to changed alarms. */
	record ChangedAlarms(Group group, CalendarChange.Moves moves, Long recalculation) {
	}

	/** The limits of extensions that one authority lives by, a row for each grade. */
	record Limits(String authority, String authorityName, boolean editable, List<Limit> limits) {
	}

	/** How often and by how many working days each time; not {@code own} when it comes from further up. */
	record Limit(String grade, String gradeLabel, int times, int longestDays, String basis, String authority,
			String authorityName, boolean own) {
	}

	/** The answer to a changed limit. */
	record ChangedLimit(Limit limit, CalendarChange.Moves moves, Long recalculation) {
	}
}
