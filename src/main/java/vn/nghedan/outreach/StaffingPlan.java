package vn.nghedan.outreach;

import java.util.List;

/**
 * What a staffing change does, before it is ordered and after.
 *
 * @param lines the groups concerned, each with whoever takes over
 * @param openTasks how many open steps of the official go to others on that day
 * @param handovers codes of the handovers that were ordered; none while it is only looked at
 */
public record StaffingPlan(List<Line> lines, long openTasks, List<String> handovers, List<AssignmentWarning> warnings) {

	/** @param proposed whether nobody was named, so that this one is a proposal; {@code to} is {@code null} when there is none */
	public record Line(String group, String from, String to, boolean proposed) {
	}
}
