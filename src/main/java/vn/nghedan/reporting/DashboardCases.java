package vn.nghedan.reporting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.petition.Scope;
import vn.nghedan.petition.Standing;
import vn.nghedan.platform.VietnamTime;

/** Counts the open cases that somebody sees, by what a leader asks about them. */
@Service
@Transactional(readOnly = true)
public class DashboardCases {

	private static final String COUNT = """
			select p.status, width_bucket(:today - p.receipt_date, array[%s]) as age, count(*) as cases,
				count(*) filter (where %s) as waiting_too_long, count(*) filter (where %s) as untold,
				count(*) filter (where %s) as promise_due,
				count(*) filter (where late.ours or late.petition_code is not null and p.status <> 'WITH_OTHER_AGENCY') as overdue
			from nghedan.petition p left join (
				select c.petition_code, bool_or(c.rule_code not in ('D15', 'D17')) as ours from nghedan.petition_clock c
				where c.state = 'RUNNING' and c.due_at < :rightNow and c.rule_code <> 'D03' group by c.petition_code) late on late.petition_code = p.code
			where p.is_open""".formatted(
			DashboardOpen.AGES.stream().map(String::valueOf).collect(Collectors.joining(", ")),
			Standing.WAITING_TOO_LONG.condition(), Standing.UNTOLD.condition(), Standing.PROMISE_DUE.condition());

	private final FreshPlans jdbc;
	private final Clock clock;

	DashboardCases(FreshPlans jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	public DashboardOpen open(Scope scope) {
		Instant now = clock.instant();
		return new DashboardOpen(jdbc.sql(COUNT + scope.condition() + " group by p.status, age").params(scope.parameters())
			.params(Standing.parameters(now)).param("today", VietnamTime.dateOf(now)).param("rightNow", Timestamp.from(now)).query(DashboardOpen.Line.class).list());
	}

	/** Those of the petitions that lie in this scope. */
	public Set<String> among(Collection<String> codes, Scope scope) {
		return codes.isEmpty() ? Set.of() : Set.copyOf(jdbc.sql("select p.code from nghedan.petition p where p.code = any (string_to_array(:codes, chr(10)))" + scope.condition())
			.params(scope.parameters()).param("codes", String.join("\n", codes)).query(String.class).list());
	}
}
