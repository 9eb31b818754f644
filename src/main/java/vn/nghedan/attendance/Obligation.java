package vn.nghedan.attendance;

import java.util.List;

/**
 * What one owes in a span, and what he has done of it.
 *
 * @param username {@code null} for what a ward as a whole owes
 * @param groupCode {@code null} unless it is owed to one group
 */
public record Obligation(String username, String officialName, String groupCode, String groupName, String wardCode, String wardName,
		String delegation, int wanted, List<Visit> visits) {

	public int done() {
		return visits.size();
	}

	/** How many are still owed; more than wanted makes up for nobody else. */
	public int missing() {
		return Math.max(0, wanted - done());
	}
}
