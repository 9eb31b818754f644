package vn.nghedan.reporting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.platform.VietnamTime;

/**
 * Adds up at night what a page could not count while somebody waits: months, places and how long steps took. Petitions about
 * an official are left out: they are few, are counted when somebody else looks, and his name stands in no table of numbers.
 */
@Service
@Transactional
public class DashboardNight {

	/** Whole months before the present one. */
	static final int MONTHS = 12;
	/** For how many days back places and finished steps are looked at. */
	public static final int DAYS = 180;
	/** From how many petitions on a place is told of. */
	public static final int AGAIN = 3;
	/** What makes up the months, of petitions with a further condition; received are those of the days before tonight. */
	static final String FACTS = """
			select date_trunc('month', p.receipt_date)::date as month, p.ward_now as ward_code, p.unit, p.office, p.field,
				1 as received, 0 as closed, 0 as answered, 0 as on_time
			from nghedan.petition p where p.receipt_date >= :first and p.receipt_date < :night and p.status <> 'RECORDED_ONLY' and %1$s
			union all
			select date_trunc('month', p.status_since at time zone 'Asia/Ho_Chi_Minh')::date, p.ward_now, p.unit, p.office, p.field, 0, 1, 0, 0
			from nghedan.petition p where p.status_since >= :firstAt and not p.is_open and p.status <> 'RECORDED_ONLY' and %1$s
			union all
			select date_trunc('month', p.issued_at at time zone 'Asia/Ho_Chi_Minh')::date, p.ward_now, p.unit, p.office, p.field, 0, 0, 1,
				case when exists (select 1 from nghedan.petition_clock c where c.petition_code = p.code
					and c.rule_code in ('D10', 'D11', 'D12', 'D13', 'D15', 'D35') and c.stopped_at > c.due_at
					and c.stopped_at >= coalesce(p.reopened_at, '-infinity')) then 0 else 1 end
			from nghedan.petition p where p.issued_at >= :firstAt and p.issued_at > coalesce(p.reopened_at, '-infinity') and %1$s""";
	/** What makes up the places, of the days before tonight. */
	static final String HEARD = """
			select p.ward_now as ward_code, p.group_now as group_code, p.field, p.unit, p.office, 1 as petitions,
				case when p.is_open then 1 else 0 end as open, p.receipt_date as latest
			from nghedan.petition p where p.receipt_date >= :since and p.receipt_date < :night and p.field is not null
				and p.status <> 'RECORDED_ONLY' and %s""";

	private static final String OF_NOBODY = "p.about_official is null";
	private static final String WRITE_MONTHS = """
			insert into nghedan.case_month (month, ward_code, unit, office, field, received, closed, answered, on_time)
			select month, ward_code, unit, office, field, sum(received), sum(closed), sum(answered), sum(on_time)
			from (%s) fact group by month, ward_code, unit, office, field""".formatted(FACTS.formatted(OF_NOBODY));
	private static final String WRITE_PLACES = """
			insert into nghedan.recurring_place (ward_code, group_code, field, unit, office, petitions, open, latest)
			select ward_code, group_code, field, unit, office, sum(petitions), sum(open), max(latest)
			from (select heard.*, count(*) over (partition by ward_code, group_code, field) as again from (%s) heard) often
			where again >= :again group by ward_code, group_code, field, unit, office""".formatted(HEARD.formatted(OF_NOBODY));
	private static final String WRITE_STEP = """
			insert into nghedan.step_time (step, finished, median_days, late) values (:step, :finished, :median, :late)""";

	private final JdbcClient jdbc;
	private final StepTimes steps;
	private final Clock clock;

	DashboardNight(JdbcClient jdbc, StepTimes steps, Clock clock) {
		this.jdbc = jdbc;
		this.steps = steps;
		this.clock = clock;
	}

	/** Everything anew; whoever reads meanwhile sees what was there before. */
	public void addUp() {
		Instant now = clock.instant();
		LocalDate today = VietnamTime.dateOf(now);
		LocalDate first = firstMonth(today);
		jdbc.sql("delete from nghedan.case_month").update();
		jdbc.sql(WRITE_MONTHS).param("first", first).param("night", today).param("firstAt", Timestamp.from(VietnamTime.startOf(first))).update();
		jdbc.sql("delete from nghedan.recurring_place").update();
		jdbc.sql(WRITE_PLACES).param("since", today.minusDays(DAYS)).param("night", today).param("again", AGAIN).update();
		jdbc.sql("delete from nghedan.step_time").update();
		write(steps.finishedSince(VietnamTime.startOf(today.minusDays(DAYS))));
		jdbc.sql("""
				insert into nghedan.dashboard_night (counted_at) values (:at)
				on conflict on constraint dashboard_night_pk do update set counted_at = excluded.counted_at""")
			.param("at", Timestamp.from(now)).update();
	}

	static LocalDate firstMonth(LocalDate today) {
		return today.withDayOfMonth(1).minusMonths(MONTHS);
	}

	private void write(List<StepTimes.StepTime> times) {
		times.forEach(time -> jdbc.sql(WRITE_STEP).param("step", time.step()).param("finished", time.finished())
			.param("median", time.medianDays()).param("late", time.late()).update());
	}
}
