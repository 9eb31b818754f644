package vn.nghedan.calendar;

import java.util.List;

/**
 * All alarms that an authority has for one deadline, instead of those it had; none at all means those inherited.
 *
 * @param ruleCode null for the rows of all deadlines that have none of their own
 */
public record AlarmsEdit(String authority, String ruleCode, List<AlarmRule> rows) implements AlmanacEdit {
}
