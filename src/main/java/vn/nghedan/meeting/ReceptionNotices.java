package vn.nghedan.meeting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.organization.Actor;

/** When the calendar of receptions of a month was put up in public (Law on citizen reception, articles 15 and 24). */
@Service
@Transactional
public class ReceptionNotices {

	private final JdbcClient jdbc;
	private final Almanacs almanacs;
	private final MeetingSettings settings;
	private final Clock clock;

	ReceptionNotices(JdbcClient jdbc, Almanacs almanacs, MeetingSettings settings, Clock clock) {
		this.jdbc = jdbc;
		this.almanacs = almanacs;
		this.settings = settings;
		this.clock = clock;
	}

	/** The last day on which it is in time for a first reception on that day. */
	@Transactional(readOnly = true)
	public LocalDate publishBy(String unit, LocalDate firstReception) {
		return almanacs.current().calendar(unit).plusWorkingDays(firstReception, -settings.receptionNoticeDays());
	}

	@Transactional(readOnly = true)
	public Optional<Instant> publishedAt(String unit, YearMonth month) {
		return jdbc.sql("select published_at from nghedan.reception_notice where unit_code = :unit and month = :month")
			.param("unit", unit).param("month", month.atDay(1)).query((row, number) -> row.getTimestamp(1).toInstant()).optional();
	}

	/** Said again it changes nothing. */
	public void publish(String unit, YearMonth month, Actor actor) {
		jdbc.sql("""
				insert into nghedan.reception_notice (unit_code, month, published_by, published_at) values (:unit, :month, :by, :at)
				on conflict do nothing""").param("unit", unit).param("month", month.atDay(1)).param("by", actor.username())
			.param("at", Timestamp.from(clock.instant())).update();
	}
}
