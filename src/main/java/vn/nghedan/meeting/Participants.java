package vn.nghedan.meeting;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;

/** Who is to come to meetings, as rows that an installation may change, and who came to each. */
@Component
class Participants {

	private static final String RULES = """
			from nghedan.meeting_participant_rule r
			where r.meeting_type = :type and (r.unit_code is null or r.unit_code in (:units))
				and r.valid_from <= :on and (r.valid_to is null or r.valid_to >= :on)
			order by r.position, r.id""";
	private static final String HOLDER = """
			(select h.username from nghedan.role_holding h join nghedan.official o on o.username = h.username and o.active
				where h.role = r.role and h.unit_code = :ward and h.valid_from <= :on and (h.valid_to is null or h.valid_to >= :on)
				order by h.valid_from desc, h.id desc limit 1)""";

	private final JdbcClient jdbc;
	private final Organization organization;

	Participants(JdbcClient jdbc, Organization organization) {
		this.jdbc = jdbc;
		this.organization = organization;
	}

	/** Writes down who is to come by the rules of that day. */
	void list(Meeting meeting, LocalDate on) {
		bound("""
				insert into nghedan.meeting_participant (meeting_code, position, title, role, username, required)
				select :code, row_number() over (order by r.position, r.id), r.title, r.role, %s, r.required %s
				on conflict do nothing""".formatted(HOLDER, RULES), meeting, on).param("code", meeting.code()).update();
	}

	/** As written down or, before that, as the rules of its day have it. */
	List<Participant> of(Meeting meeting, LocalDate on) {
		List<Participant> listed = jdbc.sql("""
				select id, position, title, role, username, required, came, note from nghedan.meeting_participant
				where meeting_code = :code order by position""").param("code", meeting.code()).query(Participant.class).list();
		return !listed.isEmpty() || meeting.course().openedAt() != null ? listed : bound("""
				select r.id, row_number() over (order by r.position, r.id) as position, r.title, r.role, %s as username,
					r.required, null::boolean as came, null::text as note %s""".formatted(HOLDER, RULES), meeting, on)
			.query(Participant.class).list();
	}

	/**
	 * How many rows were marked: one, or none where the meeting has no such participant. A role may have passed to somebody
	 * else since the list was written, and whoever holds it on the day is the one who came.
	 */
	int mark(Meeting meeting, LocalDate on, long id, boolean came, String note) {
		return jdbc.sql("""
				update nghedan.meeting_participant r set came = :came, note = :note, username = coalesce(%s, r.username)
				where id = :id and meeting_code = :code""".formatted(HOLDER)).param("came", came).param("note", note).param("id", id)
			.param("code", meeting.code()).param("on", on).param("ward", meeting.wardCode()).update();
	}

	private JdbcClient.StatementSpec bound(String sql, Meeting meeting, LocalDate on) {
		List<String> units = organization.pathUp(meeting.wardCode()).stream().map(Authority::code).toList();
		return jdbc.sql(sql).param("type", meeting.type().name()).param("units", units).param("on", on)
			.param("ward", meeting.wardCode());
	}
}
