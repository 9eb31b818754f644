package vn.nghedan.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The steps that people have finished, as the process engine remembers them; implemented by {@code process}. */
public interface FinishedSteps {

	/** Finished at this moment or later, put together by step and days. */
	List<Finished> since(Instant from);

	/**
	 * Tasks of one step that began and ended on the same days.
	 *
	 * @param step the element's id
	 * @param late of these, finished after they were due
	 */
	record Finished(String step, LocalDate began, LocalDate ended, long tasks, long late) {
	}
}
