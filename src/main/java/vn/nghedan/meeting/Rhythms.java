package vn.nghedan.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nghedan.platform.VietnamTime;

/** What a single meeting has to know of its series. */
@Component
class Rhythms {

	private final SeriesRhythms rhythms;
	private final JdbcClient jdbc;

	Rhythms(SeriesRhythms rhythms, JdbcClient jdbc) {
		this.rhythms = rhythms;
		this.jdbc = jdbc;
	}

	/** {@code null} for a meeting without series. */
	Rhythm of(String seriesCode, LocalDate on) {
		return seriesCode == null ? null : rhythms.on(seriesCode, on).map(SeriesRhythm::rhythm).orElse(null);
	}

	/** Whether the group, or whoever goes there, has another meeting on this day. */
	boolean hasMeeting(Meeting meeting, LocalDate on) {
		return jdbc.sql("""
				select exists (select from nghedan.meeting m where m.code <> :code and m.status = 'PLANNED'
					and m.scheduled_at >= :from and m.scheduled_at < :until
					and (m.group_code = :group or m.liaison_username = :official))""").param("code", meeting.code())
			.param("from", startOf(on)).param("until", startOf(on.plusDays(1))).param("group", meeting.groupCode())
			.param("official", meeting.liaisonUsername()).query(Boolean.class).single();
	}

	private static OffsetDateTime startOf(LocalDate day) {
		return VietnamTime.startOf(day).atOffset(ZoneOffset.UTC);
	}
}
