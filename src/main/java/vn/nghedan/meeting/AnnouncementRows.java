package vn.nghedan.meeting;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.nghedan.petition.Place;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.VietnamTime;

/** The rows of what meetings have heard, and of what they have still to hear. */
@Repository
class AnnouncementRows {

	/** Answers issued by the day of the meeting, promises due by then and not spoken of since, and what was marked there. */
	private static final String LISTED = """
			with listed as (
				select p.code, 'ANSWER' as kind from nghedan.petition p
				where p.group_now = :group and p.announcement = 'PENDING' and p.issued_at is not null and p.issued_at <= :end
					and p.status in ('RELAY_PENDING', 'FEEDBACK_PENDING', 'COMMITTED', 'CLOSED_RESOLVED', 'CLOSED_EXPLAINED',
						'CLOSED_NOT_ACCEPTED')
				union
				select p.code, 'PROMISE' from nghedan.petition p
				where p.group_now = :group and p.status = 'COMMITTED' and p.promise_due <= :day
					and not exists (select 1 from nghedan.announcement h where h.petition_code = p.code and h.kind = 'PROMISE'
						and h.outcome = 'READ' and h.recorded_at >= p.issued_at)
				union
				select a.petition_code, a.kind from nghedan.announcement a where a.meeting_code = :meeting)
			select p.code as petition_code, l.kind, p.receipt_date, left(p.content, 300) as content,
				(select t.text from nghedan.petition_text t
					where t.petition_code = coalesce(p.master_code, p.code) and t.kind = 'RESPONSE'
					order by t.id desc limit 1) as answer, p.promise_due,
				(select count(*) from nghedan.announcement c where c.petition_code = p.code and c.kind = l.kind
					and c.outcome = 'CARRIED' and c.meeting_code <> :meeting) as carried,
				a.outcome, a.reason, a.proof
			from listed l join nghedan.petition p on p.code = l.code
			left join nghedan.announcement a on a.meeting_code = :meeting and a.petition_code = l.code and a.kind = l.kind
			where p.about_official is distinct from :reader
			order by l.kind, p.receipt_date, p.code""";

	private static final String MARKED = """
			select outcome from nghedan.announcement
			where meeting_code = :meeting and petition_code = :petition and kind = :kind""";

	/** What was left to the next meeting may still be read out before this one is over. */
	private static final String MARK = """
			insert into nghedan.announcement (petition_code, kind, text_id, meeting_code, outcome, reason, proof, recorded_by,
				recorded_at)
			select p.code, :kind, (select t.id from nghedan.petition_text t
					where t.petition_code = coalesce(p.master_code, p.code) and t.kind = 'RESPONSE' order by t.id desc limit 1),
				:meeting, :outcome, :reason, :proof, :by, :at
			from nghedan.petition p where p.code = :petition
			on conflict on constraint announcement_once do update set outcome = excluded.outcome, reason = excluded.reason,
				proof = excluded.proof, text_id = excluded.text_id, recorded_by = excluded.recorded_by,
				recorded_at = excluded.recorded_at""";

	private static final String TAKE_BACK = """
			with gone as (delete from nghedan.announcement where meeting_code = :meeting and outcome in (:outcomes)
				returning petition_code, kind, outcome)
			select petition_code from gone where kind = 'ANSWER' and outcome = 'READ'""";

	private final JdbcClient jdbc;

	AnnouncementRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Answers first, each kind oldest first; none about the reader. */
	List<Announceable> of(Meeting meeting, Place held, String reader) {
		LocalDate day = VietnamTime.dateOf(meeting.lastAt());
		return jdbc.sql(LISTED).param("group", held.groupCode()).param("meeting", meeting.code()).param("reader", reader)
			.param("day", day).param("end", Timestamp.from(VietnamTime.endOf(day))).query(Announceable.class).list();
	}

	Optional<AnnouncementOutcome> marked(String meeting, String petition, AnnouncementKind kind) {
		return jdbc.sql(MARKED).param("meeting", meeting).param("petition", petition).param("kind", kind.name())
			.query(AnnouncementOutcome.class).optional();
	}

	/** @param why the proof of what was read out, the reason of what was not */
	void mark(String meeting, String petition, AnnouncementKind kind, AnnouncementOutcome outcome, String why, Stamp stamp) {
		boolean read = outcome == AnnouncementOutcome.READ;
		jdbc.sql(MARK).param("meeting", meeting).param("petition", petition).param("kind", kind.name())
			.param("outcome", outcome.name()).param("reason", read ? null : why).param("proof", read ? why : null)
			.param("by", stamp.username()).param("at", Timestamp.from(stamp.at())).update();
	}

	/** The petitions whose answer was read out there. */
	List<String> takeBack(String meeting, List<AnnouncementOutcome> outcomes) {
		return jdbc.sql(TAKE_BACK).param("meeting", meeting).param("outcomes", outcomes.stream().map(Enum::name).toList())
			.query(String.class).list();
	}

	List<Announced> ofPetition(String petition) {
		return jdbc.sql("""
				select a.meeting_code, m.scheduled_at as meeting_at, a.kind, a.outcome, a.reason, a.proof, a.recorded_by, a.recorded_at
				from nghedan.announcement a join nghedan.meeting m on m.code = a.meeting_code
				where a.petition_code = :petition order by a.recorded_at, a.id""").param("petition", petition)
			.query(Announced.class).list();
	}

	long opinionsAt(String meeting) {
		return jdbc.sql("select count(*) from nghedan.petition where meeting_code = :code").param("code", meeting)
			.query(Long.class).single();
	}
}
