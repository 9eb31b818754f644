package vn.nghedan.attendance;

import java.util.List;

/**
 * How fairly a ward goes round its residential groups.
 *
 * @param held meetings of the last eight weeks, {@code perTwoWeeks} their average
 * @param wanted the average that a programme wants, {@code null} where none does
 * @param groups the one that waits longest first
 */
public record WardRotation(String ward, String wardName, int held, double perTwoWeeks, Double wanted, List<HamletVisits> groups) {

	/** How many visits the most visited group has had more than the least visited one. */
	public int spread() {
		return groups.stream().mapToInt(HamletVisits::visits).max().orElse(0)
				- groups.stream().mapToInt(HamletVisits::visits).min().orElse(0);
	}
}
