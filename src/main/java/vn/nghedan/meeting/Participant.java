package vn.nghedan.meeting;

/**
 * Somebody who is to come to a meeting.
 *
 * @param title what he is, such as the head of the health station; people without an account have no more than that
 * @param username whoever holds the office; null where nobody with an account does
 * @param came null until it is marked
 */
public record Participant(Long id, int position, String title, String role, String username, boolean required, Boolean came,
		String note) {
}
