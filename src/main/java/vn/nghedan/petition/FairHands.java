package vn.nghedan.petition;

import java.time.LocalDate;

/** Knows who may not work on a petition because it is about him or about his head. */
public interface FairHands {

	/** Refuses a unit in which nobody is left to work on the petition, and names the unit above that can. */
	void check(Petition petition, String unit, LocalDate on);

	/** Refuses to let a petition be about somebody under whom everybody is who could work on it. */
	void checkSomebodyLeft(Petition petition, LocalDate on);
}
