package vn.nghedan.petition;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** What petitioners are owed to be told, each thing once; whoever tells it says here how, when and with what proof. */
@Service
@Transactional
public class PetitionNotices {

	private static final String ALL = """
			select n.id, n.petition_code, n.kind, n.occasion, n.created_at, n.told_at, n.told_on, n.told_by, n.way, n.proof,
				n.told_ward, n.told_group, n.told_unit, n.told_office, n.told_handling, n.told_status
			from nghedan.petition_notice n\s""";

	private static final String WAITING = ALL + """
			join nghedan.petition p on p.code = n.petition_code
			where n.told_at is null and (p.is_open or n.kind = 'HANDLING' and p.status in ('CLOSED_INELIGIBLE', 'CLOSED_OUT_OF_SCOPE'))
				and (n.kind <> 'HANDLING' or p.issued_at is null)
				and (p.ward_now in (:units) or p.captured_by = :username and p.ward_now in (:near))
				and p.about_official is distinct from :username
				and (cast(:unit as text) is null or p.ward_now = :unit)
				and (p.ward_now, coalesce(p.group_now, ''), p.code, n.id) > (:ward, :group, :code, :id)
			order by p.ward_now, coalesce(p.group_now, ''), p.code, n.id limit :limit""";

	private final JdbcClient jdbc;
	private final Clock clock;

	PetitionNotices(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Owes it once for this occasion, however often it is asked for; nobody is owed anything whom nobody knows.
	 *
	 * @param occasion what tells this from another one of the same kind, such as the number of a re-organisation
	 */
	public void owe(Petition petition, NoticeKind kind, String occasion, Stamp stamp) {
		if (petition.petitioner().anonymous()) {
			return;
		}
		jdbc.sql("""
				insert into nghedan.petition_notice (petition_code, kind, occasion, created_at)
				values (:code, :kind, :occasion, :at) on conflict on constraint petition_notice_once do nothing""")
			.param("code", petition.code()).param("kind", kind.name()).param("occasion", occasion)
			.param("at", Timestamp.from(stamp.at())).update();
	}

	/**
	 * Fixes of what he was told, so that it reads the same however the case goes on.
	 *
	 * @param way by which he was told, as the telling of answers names it
	 * @param toldOn not in the future and not before it was owed
	 * @param proof {@code null} when there is none
	 */
	public void told(long id, String way, LocalDate toldOn, String proof, Actor actor) {
		PetitionNotice notice = get(id);
		LocalDate today = VietnamTime.dateOf(clock.instant());
		if (way == null || toldOn == null || toldOn.isAfter(today) || toldOn.isBefore(VietnamTime.dateOf(notice.createdAt()))) {
			throw new Refusal("petition.notice-details");
		}
		int changed = jdbc.sql("""
				update nghedan.petition_notice n set told_at = :at, told_on = :on, told_by = :by, way = :way, proof = :proof,
					told_ward = p.ward_now, told_group = p.group_now, told_unit = p.unit, told_office = p.office,
					told_handling = p.handling, told_status = p.status
				from nghedan.petition p where n.id = :id and n.told_at is null and p.code = n.petition_code""").param("at", Timestamp.from(clock.instant())).param("on", toldOn)
			.param("by", actor.username()).param("way", way).param("proof", OneLine.of(proof)).param("id", id).update();
		if (changed == 0) {
			throw Refusal.conflict("petition.notice-told", notice.petitionCode());
		}
	}

	@Transactional(readOnly = true)
	public PetitionNotice get(long id) {
		return jdbc.sql(ALL + "where n.id = :id").param("id", id).query(PetitionNotice.class).optional()
			.orElseThrow(() -> Refusal.notFound("petition.no-notice"));
	}

	/** All of a petition, told or not, oldest first. */
	@Transactional(readOnly = true)
	public List<PetitionNotice> of(String petitionCode) {
		return jdbc.sql(ALL + "where n.petition_code = :code order by n.id").param("code", petitionCode)
			.query(PetitionNotice.class).list();
	}

	/**
	 * Those that wait, by ward and group, of cases that somebody looks after in his ward or captured himself, and that are
	 * not about him. What is over needs no telling any more, unless it is that the matter was refused.
	 *
	 * @param unit a ward, {@code null} for all
	 * @param cursor {@link NoticePage#next()} of the page before, {@code null} for the first page
	 */
	@Transactional(readOnly = true)
	public NoticePage waiting(Scope scope, String unit, String cursor, int limit) {
		NoticeCursor after = NoticeCursor.of(cursor);
		int size = Math.max(1, Math.min(limit, CaseFile.LARGEST_PAGE));
		List<PetitionNotice> rows = jdbc.sql(WAITING).params(scope.parameters())
			.param("unit", unit).param("ward", after.ward()).param("group", after.group()).param("code", after.code())
			.param("id", after.id())
			.param("limit", size + 1).query(PetitionNotice.class).list();
		if (rows.size() <= size) {
			return new NoticePage(rows, null);
		}
		return new NoticePage(List.copyOf(rows.subList(0, size)), cursorOf(rows.get(size - 1).id()));
	}

	private String cursorOf(long id) {
		return jdbc.sql("""
				select p.ward_now as ward, coalesce(p.group_now, '') as group, p.code, n.id
				from nghedan.petition_notice n join nghedan.petition p on p.code = n.petition_code where n.id = :id""")
			.param("id", id).query(NoticeCursor.class).single().toString();
	}
}
