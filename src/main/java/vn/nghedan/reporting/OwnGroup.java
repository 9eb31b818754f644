package vn.nghedan.reporting;

import java.time.Instant;

/**
 * A residential group as the official sees it who looks after it, or stands in there.
 *
 * @param toAnnounce answers that its meeting has not heard
 * @param promisesDue promises whose day comes before its next meeting is over
 * @param nextMeeting its code, with {@code nextMeetingAt}; {@code null} when none is planned
 * @param lastVisit when he was last at a meeting of it
 */
public record OwnGroup(String code, String name, String ward, String wardName, int openPetitions, int toAnnounce,
		int promisesDue, String nextMeeting, Instant nextMeetingAt, Instant lastVisit) {
}
