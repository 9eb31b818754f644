package vn.nghedan.meeting;

import java.time.Instant;

/**
 * What the last step of a meeting says beside its record.
 *
 * @param checkedInAt when the official arrived, where he has not said so yet
 * @param startedAt when it began, for a meeting of one session; {@code null} when that is noted already
 * @param residentsPresent how many came, likewise
 * @param nil that there was no opinion; what the record says already stays
 * @param readBack that the record was read out to those present; likewise
 */
public record RecordFinish(Instant checkedInAt, Instant startedAt, Integer residentsPresent, boolean nil, boolean readBack) {
}
