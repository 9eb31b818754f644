package vn.nghedan.attendance;

import java.time.LocalDate;
import java.util.Comparator;

/** A meeting that was held and counts for somebody: who came may have stood in for him. */
public record Visit(String meeting, LocalDate day, String groupName, String attendedBy, String attendedByName) implements Comparable<Visit> {

	private static final Comparator<Visit> IN_ORDER = Comparator.comparing(Visit::day).thenComparing(Visit::meeting);

	@Override
	public int compareTo(Visit other) {
		return IN_ORDER.compare(this, other);
	}
}
