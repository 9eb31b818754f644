package vn.nghedan.meeting;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The journal of a meeting: what happened to it between its planning and its record. */
@Component
class Changes {

	private final JdbcClient jdbc;
	private final Clock clock;

	Changes(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void note(MeetingChange change, String meetingCode) {
		jdbc.sql("""
				insert into nghedan.meeting_change (meeting_code, kind, from_at, to_at, username, reason, changed_by, changed_at)
				values (:code, :kind, :from, :to, :username, :reason, :by, :at)""").param("code", meetingCode)
			.param("kind", change.kind()).param("from", at(change.fromAt())).param("to", at(change.toAt()))
			.param("username", change.username()).param("reason", change.reason()).param("by", change.changedBy())
			.param("at", at(clock.instant())).update();
	}

	List<MeetingChange> of(String meetingCode) {
		return jdbc.sql("""
				select kind, from_at, to_at, username, reason, changed_by, changed_at from nghedan.meeting_change
				where meeting_code = :code order by id""").param("code", meetingCode).query(MeetingChange.class).list();
	}

	private static OffsetDateTime at(Instant moment) {
		return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
	}
}
