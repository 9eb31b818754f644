package vn.nghedan.access;

import java.util.Set;

/**
 * What an official sees: the cases whose ward, handling unit or office is one of {@code units}, the complaints of the units
 * {@code complaints}, and what he captured himself while he still works near its ward. What he sees because a task of the
 * case waits for him comes on top.
 *
 * @param near units in whose line, above or below, he works
 */
public record Scope(String username, Set<String> units, Set<String> complaints, Set<String> near) {

	public Scope {
		units = Set.copyOf(units);
		complaints = Set.copyOf(complaints);
		near = Set.copyOf(near);
	}

	/** @param concerned the ward, the handling unit and the office of a case; may hold {@code null} for none */
	public boolean reaches(String capturedBy, Iterable<String> concerned) {
		return any(units, concerned) || username.equals(capturedBy) && any(near, concerned);
	}

	/** The same for a complaint, which more people see. */
	public boolean reachesComplaint(Iterable<String> concerned) {
		return any(complaints, concerned);
	}

	private static boolean any(Set<String> units, Iterable<String> concerned) {
		for (String unit : concerned) {
			if (unit != null && units.contains(unit)) {
				return true;
			}
		}
		return false;
	}
}
