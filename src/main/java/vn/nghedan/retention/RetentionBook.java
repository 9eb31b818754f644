package vn.nghedan.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.platform.VietnamTime;

/**
 * Says of cases that have ended until when they are kept. What is tied to a case that is still open is kept with it: the
 * answer that others wait for, and what an open one repeats or was split from.
 */
@Service
@Transactional(readOnly = true)
public class RetentionBook {

	/** How many cases stand on a list; those after them on the next one. */
	public static final int MOST = 500;

	private static final String KEPT = """
			with ended as (
				select p.code, p.ward_now, p.kind, p.handling, (p.status_since at time zone 'Asia/Ho_Chi_Minh')::date as ended_on
				from nghedan.petition p
				where not p.is_open and p.anonymised_at is null and %s and not exists (select from nghedan.petition o where o.is_open
					and (o.code in (p.master_code, p.merged_into) or o.master_code = p.code or o.merged_into = p.code
						or o.earlier_code = p.code or o.parent_code = p.code))),
			kept as (
				select e.code, t.id as term_id, t.name as class_name, e.ended_on,
					(e.ended_on + make_interval(years => t.years))::date as due_on,
					exists (select from nghedan.legal_hold h where h.petition_code = e.code and h.released_at is null
						and (h.until is null or h.until >= :today)) as held
				from ended e cross join lateral (
					select r.* from nghedan.retention_term r
					where (r.kind is null or r.kind = e.kind) and (r.handling is null or r.handling = e.handling) and r.valid_from <= e.ended_on
					order by r.handling is null, r.kind is null, r.valid_from desc limit 1) t)
			select code, term_id, class_name, ended_on, due_on, held from kept""";
	private static final String DUE = KEPT.formatted("p.ward_now = :unit") + """
			 k where due_on <= :asOf and not exists (select from nghedan.destruction_item i where i.petition_code = k.code and i.state = 'LISTED')
			order by due_on, code limit :most""";

	private final JdbcClient jdbc;
	private final Clock clock;

	RetentionBook(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** What would be destroyed if it were that day, longest due first, held ones among them; nothing is changed. */
	public List<KeptCase> due(String unit, LocalDate asOf) {
		return jdbc.sql(DUE).param("unit", unit).param("asOf", asOf).param("today", today()).param("most", MOST)
			.query(KeptCase.class).list();
	}

	/** Empty as long as the case is open, tied to an open one, or when nothing of it is left. */
	public Optional<KeptCase> of(String code) {
		return jdbc.sql(KEPT.formatted("p.code = :code")).param("code", code).param("today", today()).query(KeptCase.class).optional();
	}

	/** Whether it may go today: ended, due and held by nobody. */
	boolean mayGo(KeptCase kept) {
		return !kept.held() && kept.dueOn() != null && !kept.dueOn().isAfter(today());
	}

	/** The day on which it is asked. */
	public LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
