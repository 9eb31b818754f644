package vn.nghedan.process;

/** The dates of meetings and dossiers, which have no clocks of their own. */
public interface OtherDates {

	/** Gives all open tasks and timers of meetings and dossiers the dates they should have by the calendar of now. */
	void move();
}
