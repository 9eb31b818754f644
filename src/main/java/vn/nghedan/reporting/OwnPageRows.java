package vn.nghedan.reporting;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.nghedan.petition.MaskedPerson;
import vn.nghedan.petition.Persons;
import vn.nghedan.platform.VietnamTime;

/** The rows of an official's own page; nothing of a petition that is about him. */
@Repository
class OwnPageRows {

	/** How far ahead meetings are shown, and promises that come due. */
	private static final int DAYS_OF_MEETINGS = 60;
	private static final int DAYS_OF_PROMISES = 14;

	private static final String ACTING_AS = """
			select absent_username from nghedan.substitution
			where substitute_username = :username and valid_from <= :today and (valid_to is null or valid_to >= :today)""";

	private static final String GROUPS = """
			with mine as (
				select a.group_code from nghedan.assignment a
				where a.username in (:names) and a.valid_from <= :today and (a.valid_to is null or a.valid_to >= :today)
				union
				select s.group_code from nghedan.group_stand_in s
				where s.substitute_username in (:names) and :today between s.valid_from and s.valid_to)
			select g.code, g.name, g.ward_code as ward, w.name as ward_name,
				(select count(*) from nghedan.petition p where p.group_now = g.code and p.is_open
					and p.about_official is distinct from :username) as open_petitions,
				(select count(*) from nghedan.petition p where p.group_now = g.code and p.announcement = 'PENDING'
					and p.issued_at is not null and p.status in (:answered) and p.about_official is distinct from :username)
					as to_announce,
				(select count(*) from nghedan.petition p where p.group_now = g.code and p.status = 'COMMITTED'
					and p.promise_due <= coalesce((n.scheduled_at at time zone 'Asia/Ho_Chi_Minh')::date, :today)
					and p.about_official is distinct from :username) as promises_due,
				n.code as next_meeting, n.scheduled_at as next_meeting_at,
				(select max(m.scheduled_at) from nghedan.meeting m where m.group_code = g.code and m.status = 'HELD'
					and (m.attended_by = :username or m.credited_to = :username)) as last_visit
			from mine join nghedan.residential_group g on g.code = mine.group_code
			join nghedan.authority w on w.code = g.ward_code
			left join lateral (select m.code, m.scheduled_at from nghedan.meeting m where m.group_code = g.code
				and m.status = 'PLANNED' and m.scheduled_at >= :start order by m.scheduled_at limit 1) n on true
			where g.valid_to is null or g.valid_to >= :today
			order by w.name, g.name, g.code""";

	private static final String MEETINGS = """
			select m.code, m.type, m.group_code as "group", g.name as group_name, m.ward_code as ward, w.name as ward_name,
				m.scheduled_at, coalesce(m.last_session_at, m.scheduled_at) as last_at, m.place, m.checked_in_at is not null as checked_in
			from nghedan.meeting m join nghedan.authority w on w.code = m.ward_code
			left join nghedan.residential_group g on g.code = m.group_code
			left join lateral (select s.substitute_username from nghedan.group_stand_in s
				where s.username = m.liaison_username and s.group_code = m.group_code and not m.liaison_by_hand
					and greatest((coalesce(m.last_session_at, m.scheduled_at) at time zone 'Asia/Ho_Chi_Minh')::date, cast(:today as date))
						between s.valid_from and s.valid_to
				order by s.id desc limit 1) s on true
			where coalesce(s.substitute_username, m.liaison_username) in (:names) and m.status = 'PLANNED' and m.scheduled_at < :end
			order by m.scheduled_at, m.code limit 100""";

	private static final String TO_ANNOUNCE = """
			select 'ANNOUNCE' as kind, p.code as petition, m.code as meeting, p.group_now as "group", g.name as group_name,
				coalesce(p.announce_on, (c.due_at at time zone 'Asia/Ho_Chi_Minh')::date) as due_on,
				left(p.content, 120) as about, null as person, null as phone, false as confidential
			from nghedan.petition p join nghedan.residential_group g on g.code = p.group_now
			left join nghedan.petition_clock c on c.petition_code = p.code and c.rule_code = 'D20' and c.state = 'RUNNING'
			left join lateral (select m.code from nghedan.meeting m where m.group_code = p.group_now and m.status = 'PLANNED'
				and (m.scheduled_at at time zone 'Asia/Ho_Chi_Minh')::date = p.announce_on order by m.scheduled_at limit 1) m on true
			where p.group_now in (:groups) and p.announcement = 'PENDING' and p.issued_at is not null and p.status in (:answered)
				and p.about_official is distinct from :username
			order by due_on, p.code""";

	private static final String PROMISES = """
			select 'PROMISE' as kind, p.code as petition, null as meeting, p.group_now as "group", g.name as group_name,
				p.promise_due as due_on, left(p.content, 120) as about, null as person, null as phone, false as confidential
			from nghedan.petition p join nghedan.residential_group g on g.code = p.group_now
			where p.group_now in (:groups) and p.status = 'COMMITTED' and p.promise_due <= :soon
				and p.about_official is distinct from :username
			order by p.promise_due, p.code""";

	private static final String TO_TELL = """
			select p.code, p.status, p.captured_by, p.group_now as "group", g.name as group_name,
				(c.due_at at time zone 'Asia/Ho_Chi_Minh')::date as due_on,
				left(p.content, 120) as about, p.confidential, t.key as person_key, t.name, t.phone
			from nghedan.petition p join nghedan.petitioner t on t.id = p.petitioner_id
			left join nghedan.residential_group g on g.code = p.group_now
			left join nghedan.petition_clock c on c.petition_code = p.code and c.state = 'RUNNING'
				and c.rule_code = case p.status when 'RELAY_PENDING' then 'D19' else 'D21' end
			where p.status in ('RELAY_PENDING', 'FEEDBACK_PENDING') and not p.reopening_asked
				and (p.group_now in (:groups) or p.captured_by in (:names) or p.captured_by in (
					select s.from_username from nghedan.companion_succession s
					where s.to_username in (:names) and s.from_day <= :today))
				and p.about_official is distinct from :username
			order by due_on, p.code""";

	/** Those that a meeting may still hear. */
	static final List<String> ANSWERED = List.of("RELAY_PENDING", "FEEDBACK_PENDING", "COMMITTED", "CLOSED_RESOLVED",
			"CLOSED_EXPLAINED", "CLOSED_NOT_ACCEPTED");

	private final JdbcClient jdbc;

	OwnPageRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** An answer to be told, or a judgment to be asked for, by whoever is responsible for what this official heard. */
	record ToTell(String code, String status, String capturedBy, String group, String groupName, LocalDate dueOn,
			String about, boolean confidential, UUID personKey, byte[] name, byte[] phone) {

		Owed owed(Persons people) {
			OwedKind kind = status.equals("RELAY_PENDING") ? OwedKind.RELAY : OwedKind.FEEDBACK;
			MaskedPerson person = people.masked(personKey, name, phone);
			return new Owed(kind, code, null, group, groupName, dueOn, about, confidential ? null : person.name(),
					confidential && person.phone() != null ? "•••" : person.phone(), confidential);
		}
	}

	/** Himself first, then the absent for whom he stands in. */
	List<String> actingAs(String username, LocalDate today) {
		List<String> absent = jdbc.sql(ACTING_AS).param("username", username).param("today", today).query(String.class).list();
		return Stream.concat(Stream.of(username), absent.stream()).toList();
	}

	List<OwnGroup> groups(String username, List<String> names, LocalDate today) {
		return jdbc.sql(GROUPS).param("username", username).param("names", names).param("today", today)
			.param("answered", ANSWERED).param("start", Timestamp.from(VietnamTime.startOf(today))).query(OwnGroup.class).list();
	}

	List<OwnMeeting> meetings(List<String> names, LocalDate today) {
		return jdbc.sql(MEETINGS).param("names", names).param("today", today)
			.param("end", Timestamp.from(VietnamTime.endOf(today.plusDays(DAYS_OF_MEETINGS)))).query(OwnMeeting.class).list();
	}

	List<Owed> toAnnounce(String username, List<String> groups) {
		return jdbc.sql(TO_ANNOUNCE).param("username", username).param("groups", orNone(groups)).param("answered", ANSWERED)
			.query(Owed.class).list();
	}

	List<Owed> promises(String username, List<String> groups, LocalDate today) {
		return jdbc.sql(PROMISES).param("username", username).param("groups", orNone(groups))
			.param("soon", today.plusDays(DAYS_OF_PROMISES)).query(Owed.class).list();
	}

	List<ToTell> toTell(String username, List<String> names, List<String> groups, LocalDate today) {
		return jdbc.sql(TO_TELL).param("username", username).param("names", names).param("groups", orNone(groups))
			.param("today", today).query(ToTell.class).list();
	}

	private static List<String> orNone(List<String> codes) {
		return codes.isEmpty() ? List.of("-") : codes;
	}
}
