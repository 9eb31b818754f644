package vn.nghedan.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What was added up last night.
 *
 * @param countedAt when; {@code null} before the first night
 * @param since with {@code until} the days of receipt of which {@code places} tells
 * @param months the last twelve and the present one, oldest first
 * @param units by whoever answered, {@code fields} by what it was about; the most answers first
 * @param places where the same field came up again and again, the most first
 */
public record DashboardMonths(Instant countedAt, LocalDate since, LocalDate until, List<Month> months, List<OnTime> units, List<OnTime> fields, List<Place> places) {

	/** What came in and what was closed in one month. */
	public record Month(LocalDate month, long received, long closed) {
	}

	/** Answers of the last twelve months and the present one; {@code key} is {@code null} where no field was given yet. */
	public record OnTime(String key, long answered, long onTime) {
	}

	/** Petitions of the same field from the same group, or from the same ward where no group is known. */
	public record Place(String ward, String group, String field, long petitions, long open, LocalDate latest) {
	}
}
