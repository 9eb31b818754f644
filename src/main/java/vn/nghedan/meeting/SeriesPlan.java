package vn.nghedan.meeting;

import java.time.LocalDate;

/**
 * A series to begin.
 *
 * @param wardCode needed where there is no group
 * @param groupCode null: of the ward
 * @param to last day, null without end
 * @param basis document by which it was decided, may be null
 */
public record SeriesPlan(String programmeCode, String wardCode, String groupCode, MeetingType type, LocalDate from,
		LocalDate to, Rhythm rhythm, String basis) {
}
