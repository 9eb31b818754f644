package vn.nghedan.meeting;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The sessions of meetings by clusters; a meeting in one piece has none. */
@Component
class Sessions {

	private final JdbcClient jdbc;

	Sessions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<MeetingSession> of(String meetingCode) {
		return jdbc.sql("""
				select id, position, name, scheduled_at, place, started_at, residents_present from nghedan.meeting_session
				where meeting_code = :code order by position""").param("code", meetingCode).query(MeetingSession.class).list();
	}

	int attend(String meetingCode, int position, Instant startedAt, int residentsPresent) {
		return jdbc.sql("""
				update nghedan.meeting_session set started_at = :started, residents_present = :present
				where meeting_code = :code and position = :position""").param("started", at(startedAt))
			.param("present", residentsPresent).param("code", meetingCode).param("position", position).update();
	}

	void move(String meetingCode, int position, Instant to) {
		jdbc.sql("update nghedan.meeting_session set scheduled_at = :to where meeting_code = :code and position = :position")
			.param("to", at(to)).param("code", meetingCode).param("position", position).update();
	}

	private static OffsetDateTime at(Instant moment) {
		return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
	}
}
