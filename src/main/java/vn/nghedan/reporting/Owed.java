package vn.nghedan.reporting;

import java.time.LocalDate;

/**
 * One thing that an official owes.
 *
 * @param petition its code, {@code null} where it is about a meeting as a whole
 * @param meeting where it is to be done, {@code null} where at none, or none is planned yet
 * @param dueOn {@code null} while no clock runs
 * @param about the first words of the petition, {@code null} where it is about a meeting
 * @param person whom to tell or to ask, covered, with {@code phone}; {@code null} where nobody in person, unknown or confidential
 * @param confidential he wants his name in no list
 */
public record Owed(OwedKind kind, String petition, String meeting, String group, String groupName, LocalDate dueOn, String about,
		String person, String phone, boolean confidential) {

	Owed(OwedKind kind, String petition, String meeting, String group, String groupName, LocalDate dueOn) {
		this(kind, petition, meeting, group, groupName, dueOn, null, null, null, false);
	}

	/** Whom it is owed is nobody's business but that of whoever owes it. */
	@Override
	public String toString() {
		return "Owed[" + kind + ", " + petition + ", " + meeting + "]";
	}
}
