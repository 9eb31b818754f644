package vn.nghedan.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The week of a calendar while it is valid: from the first day up to and including the last, which may be open. */
public record OfficeHours(Long id, String calendar, LocalDate validFrom, LocalDate validTo, List<Sitting> sittings,
		String basis, String recordedBy, Instant recordedAt) {

	public OfficeHours {
		sittings = sittings.stream()
				.sorted(Comparator.comparing(Sitting::weekday).thenComparing(Sitting::opens)).toList();
	}

	boolean isValidOn(LocalDate day) {
		return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
	}
}
