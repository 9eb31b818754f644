package vn.nghedan.reporting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Puts together what is known about a residential group, without anything that is about whoever reads it. */
@Service
@Transactional(readOnly = true)
public class GroupProfiles {

	private static final String ASSIGNED = """
			select a.username, o.full_name as name, min(a.valid_from) as since
			from nghedan.assignment a join nghedan.official o on o.username = a.username
			where a.group_code = :group and a.valid_from <= :today and (a.valid_to is null or a.valid_to >= :today)
			group by a.username, o.full_name order by since desc, a.username""";

	private static final String OPEN = """
			select p.code, p.status, p.kind, p.urgent, p.receipt_date, left(p.content, 300) as content
			from nghedan.petition p
			where p.group_now = :group and p.is_open and not (p.issued_at is not null and p.issued_at >
					coalesce(p.reopened_at, '-infinity')) and p.about_official is distinct from :reader
			order by p.urgent desc, p.heard_at desc, p.code desc limit 100""";

	private static final String ANSWER = """
			coalesce((select t.text from nghedan.petition_text t
				where t.petition_code = coalesce(p.master_code, p.code) and t.kind = 'RESPONSE' order by t.id desc limit 1),
				p.answer_text) as answer""";

	private static final String ANSWERED = """
			select p.code, p.receipt_date, left(p.content, 300) as content, %s, coalesce(p.issued_at, p.relayed_at) as issued_at
			from nghedan.petition p
			where p.group_now = :group and coalesce(p.issued_at, p.relayed_at) is not null
				and p.status in (:answered) and p.about_official is distinct from :reader
			order by coalesce(p.issued_at, p.relayed_at) desc, p.code desc limit 20""".formatted(ANSWER);

	private static final String TO_ANNOUNCE = """
			select p.code, p.receipt_date, left(p.content, 300) as content, %s, p.issued_at
			from nghedan.petition p
			where p.group_now = :group and p.announcement = 'PENDING' and p.issued_at is not null and p.status in (:answered)
				and p.about_official is distinct from :reader
			order by p.issued_at, p.code""".formatted(ANSWER);

	private static final String PROMISES = """
			select p.code, p.promise_due as due, left(p.content, 300) as content, %s,
				case when p.status = 'CLOSED_RESOLVED' then true when p.promise_due < :today then false end as kept
			from nghedan.petition p
			where p.group_now = :group and p.outcome = 'ROADMAP' and p.status in ('COMMITTED', 'CLOSED_RESOLVED')
				and (p.status = 'COMMITTED' or p.status_since > cast(:start as timestamptz) - interval '1 year')
				and p.about_official is distinct from :reader
			order by p.status, p.promise_due, p.code limit 50""".formatted(ANSWER);

	private static final String LAST = """
			select code, type, scheduled_at, residents_present from nghedan.meeting
			where group_code = :group and status = 'HELD' order by scheduled_at desc limit 1""";

	private static final String NEXT = """
			select code, type, scheduled_at, residents_present from nghedan.meeting
			where group_code = :group and status = 'PLANNED' and scheduled_at >= :start order by scheduled_at limit 1""";

	private final JdbcClient jdbc;
	private final Organization organization;
	private final Clock clock;

	GroupProfiles(JdbcClient jdbc, Organization organization, Clock clock) {
		this.jdbc = jdbc;
		this.organization = organization;
		this.clock = clock;
	}

	/** As things are today. @param reader nothing of a petition about him is in it */
	public GroupProfile of(String groupCode, String reader) {
		ResidentialGroup group = organization.findGroup(groupCode)
			.orElseThrow(() -> Refusal.notFound("organization.unknown-group", groupCode));
		return new GroupProfile(group.code(), group.name(), group.wardCode(), organization.authority(group.wardCode()).name(),
				group.kind().name(), group.leaderName(), households(groupCode), clusters(groupCode),
				rows(ASSIGNED, groupCode, reader, GroupProfile.Assigned.class), rows(OPEN, groupCode, reader, GroupProfile.Matter.class),
				rows(ANSWERED, groupCode, reader, GroupProfile.Told.class), rows(PROMISES, groupCode, reader, GroupProfile.Promise.class),
				rows(TO_ANNOUNCE, groupCode, reader, GroupProfile.Told.class), first(LAST, groupCode, reader), first(NEXT, groupCode, reader));
	}

	private Integer households(String group) {
		return rows("select households from nghedan.residential_group where code = :group and households is not null", group, null,
				Integer.class).stream().findFirst().orElse(null);
	}

	private List<String> clusters(String group) {
		return rows("select name from nghedan.group_cluster where group_code = :group order by position", group, null, String.class);
	}

	private GroupProfile.Held first(String sql, String group, String reader) {
		return rows(sql, group, reader, GroupProfile.Held.class).stream().findFirst().orElse(null);
	}

	/** All take what one of them needs. */
	private <T> List<T> rows(String sql, String group, String reader, Class<T> type) {
		LocalDate today = VietnamTime.dateOf(clock.instant());
		return jdbc.sql(sql).param("group", group).param("reader", reader).param("today", today)
			.param("start", Timestamp.from(VietnamTime.startOf(today))).param("answered", OwnPageRows.ANSWERED).query(type).list();
	}
}
