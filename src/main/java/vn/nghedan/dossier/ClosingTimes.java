package vn.nghedan.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.calendar.WorkingCalendar;
import vn.nghedan.platform.VietnamTime;

/** When dossiers close: weekdays and hours by office and agency; a closing on a day off comes on the working day before. */
@Service
@Transactional(readOnly = true)
public class ClosingTimes {

	/** A year, so that no run of holidays hides the next closing. */
	private static final int LOOK_AHEAD = 366;

	private static final String ROWS = """
			select office, agency, weekday, at_time, valid_from, valid_to, basis from nghedan.dossier_schedule
			where (office is null or office = :office) and (agency is null or agency = :agency)
			order by (office is not null)::int + (agency is not null)::int desc, (office is not null) desc, weekday, at_time""";

	private final JdbcClient jdbc;
	private final Almanacs almanacs;
	private final Dossiers dossiers;

	ClosingTimes(JdbcClient jdbc, Almanacs almanacs, Dossiers dossiers) {
		this.jdbc = jdbc;
		this.almanacs = almanacs;
		this.dossiers = dossiers;
	}

	/** One row of the schedule; {@code null} for every office or agency, and for no end. */
	public record ClosingTime(String office, String agency, int weekday, LocalTime time, LocalDate validFrom, LocalDate validTo,
			String basis) {

		boolean isOn(LocalDate day) {
			return day.getDayOfWeek().getValue() == weekday;
		}

		boolean isValid(LocalDate day) {
			return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
		}
	}

	/** When the schedule closes the dossier; empty when no row does, or when it is closed. */
	public Optional<Instant> closesAt(String code) {
		return dossiers.findById(code).filter(dossier -> dossier.status() == DossierStatus.QUEUED).flatMap(this::closesAt);
	}

	Optional<Instant> closesAt(Dossier dossier) {
		if (dossier.urgent()) {
			return Optional.of(dossier.openedAt());
		}
		List<ClosingTime> rows = rowsFor(dossier.office(), dossier.agency());
		WorkingCalendar calendar = almanacs.current().calendar(dossier.office());
		LocalDate opened = VietnamTime.dateOf(dossier.openedAt());
		return IntStream.range(0, LOOK_AHEAD).mapToObj(opened::plusDays)
			.flatMap(day -> nearest(rows, day).filter(row -> row.isOn(day)).map(row -> VietnamTime.at(worked(day, calendar), row.time())))
			.filter(at -> at.isAfter(dossier.openedAt())).min(Comparator.naturalOrder());
	}

	/** Of the rows that are valid on a day those that name office and agency, else one of them, else none. */
	private static Stream<ClosingTime> nearest(List<ClosingTime> rows, LocalDate day) {
		List<ClosingTime> valid = rows.stream().filter(row -> row.isValid(day)).toList();
		return valid.stream().filter(row -> sameReach(row, valid.get(0)));
	}

	/** All rows of an office and agency, of whatever time, those that name most first. */
	private List<ClosingTime> rowsFor(String office, String agency) {
		return jdbc.sql(ROWS).param("office", office).param("agency", agency).query((row, number) -> new ClosingTime(
				row.getString(1), row.getString(2), row.getInt(3), row.getObject(4, LocalTime.class),
				row.getObject(5, LocalDate.class), row.getObject(6, LocalDate.class), row.getString(7))).list();
	}

	private static boolean sameReach(ClosingTime row, ClosingTime nearest) {
		return (row.office() == null) == (nearest.office() == null) && (row.agency() == null) == (nearest.agency() == null);
	}

	private static LocalDate worked(LocalDate day, WorkingCalendar calendar) {
		LocalDate worked = day;
		while (!calendar.isWorkingDay(worked)) {
			worked = worked.minusDays(1);
		}
		return worked;
	}
}
