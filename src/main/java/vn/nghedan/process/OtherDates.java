package vn.nghedan.process;

/** The dates of meetings, dossiers and whatever else has no clocks of its own. */
public interface OtherDates {

	/** Gives all their open tasks and timers the dates they should have by the calendar of now. */
	void move();
}
