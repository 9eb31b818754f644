package vn.nghedan.process.steps;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import vn.nghedan.platform.VietnamTime;

/** Dates as forms send them, "2026-11-25", "2026-11-25T19:30" or with an offset; without one they are meant in Vietnam. */
final class FormDates {

	private static final DateTimeFormatter ANY = DateTimeFormatter.ofPattern("uuuu-MM-dd['T'HH:mm[:ss[.SSS]][XXX]]");

	private FormDates() {
	}

	/** The moment meant, a bare date being its first second; empty when it is no date. */
	static Optional<Instant> moment(String text) {
		try {
			TemporalAccessor parsed = ANY.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
			if (parsed instanceof OffsetDateTime exact)
				return Optional.of(exact.toInstant());
			if (parsed instanceof LocalDateTime local)
				return Optional.of(ZonedDateTime.of(local, VietnamTime.ZONE).toInstant());
			return Optional.of(VietnamTime.startOf((LocalDate) parsed));
		} catch (DateTimeParseException e) {
			return Optional.empty();
		}
	}
}
