package vn.nghedan.access;

import java.util.Set;

/**
 * What an official sees: the cases he captured himself, and those whose ward, handling unit or office is one of
 * {@code units}. What he sees because a task of the case waits for him comes on top.
 */
public record Scope(String username, Set<String> units) {

	public Scope {
		units = Set.copyOf(units);
	}

	/** @param concerned the ward, the handling unit and the office of a case; may hold {@code null} for none */
	public boolean reaches(String capturedBy, Iterable<String> concerned) {
		if (username.equals(capturedBy)) {
			return true;
		}
		for (String unit : concerned) {
			if (unit != null && units.contains(unit)) {
				return true;
			}
		}
		return false;
	}
}
