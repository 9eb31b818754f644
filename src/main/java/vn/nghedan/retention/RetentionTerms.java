package vn.nghedan.retention;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.audit.AuditAction;
import vn.nghedan.audit.AuditEvent;
import vn.nghedan.audit.AuditTrail;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.OneLine;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** The table of terms; rows are added and never changed, so that it can be said why a case of then was destroyed. */
@Service
@Transactional
public class RetentionTerms {

	private static final int LONGEST = 100;

	private final JdbcClient jdbc;
	private final AuditTrail audit;
	private final Clock clock;

	RetentionTerms(JdbcClient jdbc, AuditTrail audit, Clock clock) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	public List<RetentionTerm> all() {
		return jdbc.sql("""
				select class as retention_class, name, kind, handling, years, basis, valid_from from nghedan.retention_term
				order by kind nulls first, handling nulls first, valid_from""").query(RetentionTerm.class).list();
	}

	/** A new row from today or later; cases that have ended keep their term. */
	public void add(RetentionTerm term, Actor actor) {
		if (term.validFrom() == null || term.validFrom().isBefore(today())) {
			throw new Refusal("retention.term-in-the-past");
		}
		if (term.years() != null && (term.years() < 1 || term.years() > LONGEST)) {
			throw new Refusal("retention.term-years", String.valueOf(LONGEST));
		}
		if (term.retentionClass() == null || !term.retentionClass().matches("[A-Z_]{3,40}") || term.kind() == PetitionKind.DENUNCIATION
				|| term.kind() == PetitionKind.CRIME_REPORT) {
			throw new Refusal("retention.term-class");
		}
		String name = OneLine.required(term.name());
		int added = jdbc.sql("""
				insert into nghedan.retention_term (class, name, kind, handling, years, basis, valid_from, recorded_by, recorded_at)
				values (:class, :name, :kind, :handling, :years, :basis, :from, :by, :at) on conflict do nothing""")
			.param("class", term.retentionClass()).param("name", name.substring(0, Math.min(200, name.length())))
			.param("kind", term.kind() == null ? null : term.kind().name())
			.param("handling", term.handling() == null ? null : term.handling().name()).param("years", term.years())
			.param("basis", OneLine.required(term.basis())).param("from", term.validFrom()).param("by", actor.username())
			.param("at", Timestamp.from(clock.instant())).update();
		if (added == 0) {
			throw Refusal.conflict("retention.term-twice");
		}
		audit.record(AuditEvent.of(AuditAction.SETTINGS_CHANGED, actor).on("retention-class", term.retentionClass())
			.fact("years", term.years()).fact("from", term.validFrom()));
	}

	private LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
