package vn.nghedan.reporting;

import java.util.List;

/**
 * How much stands at one step of a diagram, and how long it takes there.
 *
 * @param step the element's id, {@code name} what it is called
 * @param waiting cases that stand there now, {@code late} those of them that are overdue
 * @param medianDays working days for which the middle one of them has stood there
 * @param finished how many were finished there in the last months; {@code finishedMedianDays} how long the middle one took,
 *            {@code finishedLate} how many were late
 * @param standing for how many days how many of the waiting have stood there: of several steps together the middle one is found
 */
public record StepLoad(String step, String name, long waiting, long late, int medianDays, long finished, int finishedMedianDays,
		long finishedLate, List<Standing> standing) {

	/** So many cases for so many working days. */
	public record Standing(int days, long cases) {
	}
}
