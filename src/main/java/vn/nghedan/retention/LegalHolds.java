package vn.nghedan.retention;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.audit.AuditAction;
import vn.nghedan.audit.AuditEvent;
import vn.nghedan.audit.AuditTrail;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseKeeper;
import vn.nghedan.petition.OneLine;
import vn.nghedan.petition.Petition;
import vn.nghedan.platform.Refusal;

/** Who holds which case and why: for a court, an inspection, a complaint that goes on elsewhere. */
@Service
@Transactional
public class LegalHolds {

	private static final String HOLD = """
			select id, petition_code, reason, until, placed_by, placed_at, released_by, released_at, release_reason,
				released_at is null and (until is null or until >= :today) as in_force
			from nghedan.legal_hold""";

	private final JdbcClient jdbc;
	private final CaseKeeper keeper;
	private final RetentionBook book;
	private final AuditTrail audit;

	LegalHolds(JdbcClient jdbc, CaseKeeper keeper, RetentionBook book, AuditTrail audit) {
		this.jdbc = jdbc;
		this.keeper = keeper;
		this.book = book;
		this.audit = audit;
	}

	/** Of a case, the last one first. */
	@Transactional(readOnly = true)
	public List<LegalHold> of(String petitionCode) {
		return jdbc.sql(HOLD + " where petition_code = :code order by id desc").param("code", petitionCode).param("today", book.today())
			.query(LegalHold.class).list();
	}

	/** Takes the case first, so that a list which is being carried out has either done it or will not. */
	public LegalHold place(String petitionCode, String reason, LocalDate until, Actor actor) {
		String why = OneLine.required(reason);
		if (until != null && until.isBefore(book.today())) {
			throw new Refusal("retention.hold-in-the-past");
		}
		Petition petition = keeper.take(petitionCode);
		if (petition.isAnonymised()) {
			throw Refusal.conflict("retention.anonymised", petitionCode);
		}
		long id = jdbc.sql("""
				insert into nghedan.legal_hold (petition_code, reason, until, placed_by, placed_at)
				values (:code, :reason, :until, :by, :at) returning id""").param("code", petitionCode).param("reason", why)
			.param("until", until).param("by", actor.username()).param("at", now(actor)).query(Long.class).single();
		audit.record(AuditEvent.of(AuditAction.HELD, actor).on("petition", petitionCode).in(petition.placeNow().wardCode())
			.fact("hold", id).fact("until", until));
		return get(petitionCode, id);
	}

	/** A released one stays on record; once. */
	public LegalHold release(String petitionCode, long id, String reason, Actor actor) {
		String why = OneLine.required(reason);
		Petition petition = keeper.take(petitionCode);
		LegalHold hold = get(petitionCode, id);
		if (hold.releasedAt() != null) {
			throw Refusal.conflict("retention.hold-released");
		}
		jdbc.sql("update nghedan.legal_hold set released_by = :by, released_at = :at, release_reason = :why where id = :id")
			.param("by", actor.username()).param("at", now(actor)).param("why", why).param("id", id).update();
		audit.record(AuditEvent.of(AuditAction.RELEASED, actor).on("petition", petitionCode).in(petition.placeNow().wardCode())
			.fact("hold", id));
		return get(petitionCode, id);
	}

	private LegalHold get(String petitionCode, long id) {
		return of(petitionCode).stream().filter(hold -> hold.id() == id).findFirst()
			.orElseThrow(() -> Refusal.notFound("retention.no-hold"));
	}

	private Timestamp now(Actor actor) {
		return Timestamp.from(keeper.stamp(actor).at());
	}
}
