package vn.nghedan.meeting;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.Numbering;
import vn.nghedan.platform.VietnamTime;

/** Writes many meetings at once. */
@Component
class ScheduleWriter {

	private static final int AT_ONCE = 500;
	private static final String MEETING = """
			insert into nghedan.meeting (code, version, ward_code, group_code, type, status, scheduled_at, place, liaison_username,
				liaison_by_hand, nil_report, series_code, occurrence_on, programme_code, moved_from, moved_because, last_session_at,
				chair_present)
			values (?, 0, ?, ?, ?, 'PLANNED', ?, ?, ?, false, false, ?, ?, ?, ?, ?, ?, false)
			on conflict on constraint meeting_of_series_once do nothing""";
	private static final String SESSION = """
			insert into nghedan.meeting_session (meeting_code, position, name, scheduled_at, place) values (?, ?, ?, ?, ?)
			on conflict do nothing""";

	private final JdbcTemplate jdbc;
	private final Numbering numbering;

	ScheduleWriter(JdbcTemplate jdbc, Numbering numbering) {
		this.jdbc = jdbc;
		this.numbering = numbering;
	}

	private record Numbered(String code, Draft draft) {
	}

	private record Session(String code, int position, Draft.DraftSession session) {
	}

	void write(List<Draft> drafts) {
		List<Numbered> numbered = numbered(drafts);
		jdbc.batchUpdate(MEETING, numbered, AT_ONCE, ScheduleWriter::fill);
		List<Session> sessions = new ArrayList<>();
		for (Numbered each : numbered) {
			for (int i = 0; i < each.draft().sessions().size(); i++) {
				sessions.add(new Session(each.code(), i + 1, each.draft().sessions().get(i)));
			}
		}
		jdbc.batchUpdate(SESSION, sessions, AT_ONCE, ScheduleWriter::fill);
	}

	private List<Numbered> numbered(List<Draft> drafts) {
		Map<Integer, List<Draft>> years = drafts.stream()
			.collect(Collectors.groupingBy(draft -> VietnamTime.dateOf(draft.at()).getYear(), TreeMap::new, Collectors.toList()));
		List<Numbered> numbered = new ArrayList<>();
		years.forEach((year, all) -> {
			int number = numbering.block(MeetingCode.SERIES, year, all.size());
			for (Draft draft : all) {
				numbered.add(new Numbered(MeetingCode.of(year, number++), draft));
			}
		});
		return numbered;
	}

	private static void fill(PreparedStatement row, Numbered each) throws SQLException {
		Draft draft = each.draft();
		row.setString(1, each.code());
		row.setString(2, draft.series().ward());
		row.setString(3, draft.group());
		row.setString(4, draft.series().type().name());
		row.setTimestamp(5, at(draft.at()));
		row.setString(6, draft.sessions().isEmpty() ? draft.series().rhythm().place() : draft.sessions().get(0).place());
		row.setString(7, draft.liaison());
		row.setString(8, draft.series().code());
		row.setObject(9, draft.occurrence());
		row.setString(10, draft.series().programme());
		row.setTimestamp(11, at(draft.movedFrom()));
		row.setString(12, draft.movedBecause());
		row.setTimestamp(13, at(draft.lastSessionAt()));
	}

	private static void fill(PreparedStatement row, Session each) throws SQLException {
		row.setString(1, each.code());
		row.setInt(2, each.position());
		row.setString(3, each.session().name());
		row.setTimestamp(4, at(each.session().at()));
		row.setString(5, each.session().place());
	}

	private static Timestamp at(Instant moment) {
		return moment == null ? null : Timestamp.from(moment);
	}
}
