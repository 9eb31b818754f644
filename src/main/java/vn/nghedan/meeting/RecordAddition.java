package vn.nghedan.meeting;

import java.time.Instant;

/** What was put right or added after a record was finished, by whom and when. */
public record RecordAddition(String text, String by, Instant at) {
}
