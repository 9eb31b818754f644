package vn.nghedan.attendance;

import java.time.LocalDate;

/** How many visits a programme wants from a day on, until its next quota begins. */
public record Quota(LocalDate validFrom, int amount, Per per, Every every, String basis) {

	/** Whether the books of the other go on with these figures, or new books begin. */
	boolean sameBooksAs(Quota other) {
		return per == other.per && every == other.every;
	}
}
