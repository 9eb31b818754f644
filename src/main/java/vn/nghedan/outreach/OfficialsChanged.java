package vn.nghedan.outreach;

import java.time.LocalDate;
import java.util.List;

/**
 * From a day on other officials look after groups, for good or for some days.
 *
 * @param username who is absent, leaves or is replaced; {@code null} when a list was assigned
 * @param from the first day
 * @param until the last day, or {@code null}
 */
public record OfficialsChanged(List<Change> changes, String username, LocalDate from, LocalDate until, HandoverCause cause) {

	/**
	 * One group.
	 *
	 * @param from who looked after it, or {@code null}
	 * @param to who looks after it, or {@code null} for nobody
	 */
	public record Change(String group, String from, String to) {
	}
}
