package vn.nghedan.outreach;

import java.util.List;

/**
 * A proposal of who could look after which groups, by official, with what is worth a second look.
 *
 * @param without members of the delegations who would have no group there, each with the reason
 */
public record ProposedAssignments(List<Load> lines, List<Without> without, List<AssignmentWarning> warnings) {

	/** One official of a delegation and all groups that he would have in its ward, in the order of their names. */
	public record Load(String official, String delegation, String ward, List<String> groups) {
	}

	/** Somebody who would have no group in the ward of his delegation, and why. */
	public record Without(String official, String delegation, String ward, AssignmentWarning because) {
	}

	/** One line for each group. */
	public List<AssignmentLine> assignments() {
		return lines.stream().flatMap(load -> load.groups().stream().map(group -> new AssignmentLine(load.official(), group, load.delegation())))
			.toList();
	}
}
