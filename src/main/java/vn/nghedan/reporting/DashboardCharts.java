package vn.nghedan.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.petition.Scope;
import vn.nghedan.platform.VietnamTime;

/**
 * Reads the nightly numbers of somebody's units; a case belongs to them by its ward, its unit or its office. What is about an
 * official is counted now, for everybody but him.
 */
@Service
@Transactional(readOnly = true)
public class DashboardCharts {

	private static final String SEEN = "where m.ward_code in (:units) or m.unit in (:units) or m.office in (:units)";
	private static final String OF_OTHERS = "p.about_official is not null and p.about_official <> :username";
	/** One look for all three: by month, by unit and by field. */
	private static final String SUMS = """
			select grouping(month, coalesce(m.unit, m.ward_code), m.field) as by, month, coalesce(m.unit, m.ward_code) as unit, m.field,
				sum(received) as received, sum(closed) as closed, sum(answered) as answered, sum(on_time) as on_time
			from (select month, ward_code, unit, office, field, received, closed, answered, on_time from nghedan.case_month
				union all %s) m %s
			group by grouping sets ((month), (coalesce(m.unit, m.ward_code)), (m.field))"""
		.formatted(DashboardNight.FACTS.formatted(OF_OTHERS), SEEN);
	private static final String PLACES = """
			select m.ward_code as ward, m.group_code as "group", m.field, sum(petitions) as petitions, sum(open) as open, max(latest) as latest
			from (select ward_code, group_code, field, unit, office, petitions, open, latest from nghedan.recurring_place
				union all %s) m %s
			group by m.ward_code, m.group_code, m.field having sum(petitions) >= :again
			order by sum(petitions) desc, max(latest) desc, m.ward_code, m.group_code, m.field limit 10"""
		.formatted(DashboardNight.HEARD.formatted(OF_OTHERS), SEEN);
	private static final int BY_MONTH = 0b011, BY_UNIT = 0b101, BY_FIELD = 0b110;

	private final FreshPlans jdbc;
	private final Clock clock;

	DashboardCharts(FreshPlans jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	private record Sum(int by, LocalDate month, String unit, String field, long received, long closed, long answered, long onTime) {

		static Sum of(ResultSet row, int number) throws SQLException {
			return new Sum(row.getInt("by"), row.getObject("month", LocalDate.class), row.getString("unit"), row.getString("field"),
					row.getLong("received"), row.getLong("closed"), row.getLong("answered"), row.getLong("on_time"));
		}
	}

	public DashboardMonths of(Scope scope) {
		Instant countedAt = jdbc.sql("select counted_at from nghedan.dashboard_night").query(Timestamp.class).optional()
			.map(Timestamp::toInstant).orElse(null);
		LocalDate today = VietnamTime.dateOf(clock.instant());
		LocalDate night = countedAt == null ? today : VietnamTime.dateOf(countedAt);
		LocalDate first = DashboardNight.firstMonth(today);
		Map<String, Object> who = new HashMap<>(scope.parameters());
		who.keySet().retainAll(List.of("units", "username"));
		List<Sum> sums = jdbc.sql(SUMS).params(who).param("first", first).param("night", night).param("firstAt", Timestamp.from(VietnamTime.startOf(first)))
			.query(Sum::of).list();
		List<DashboardMonths.Place> places = jdbc.sql(PLACES).params(who).param("since", night.minusDays(DashboardNight.DAYS))
			.param("night", night).param("again", DashboardNight.AGAIN).query(DashboardMonths.Place.class).list();
		return new DashboardMonths(countedAt, night.minusDays(DashboardNight.DAYS), night.minusDays(1), months(sums, first),
				onTime(sums, BY_UNIT, Sum::unit), onTime(sums, BY_FIELD, Sum::field), places);
	}

	/** Also a month in which there was nothing. */
	private static List<DashboardMonths.Month> months(List<Sum> sums, LocalDate first) {
		Map<LocalDate, Sum> known = sums.stream().filter(sum -> sum.by() == BY_MONTH).collect(Collectors.toMap(Sum::month, sum -> sum));
		return IntStream.rangeClosed(0, DashboardNight.MONTHS).mapToObj(first::plusMonths).map(month -> {
			Sum sum = known.get(month);
			return new DashboardMonths.Month(month, sum == null ? 0 : sum.received(), sum == null ? 0 : sum.closed());
		}).toList();
	}

	private static List<DashboardMonths.OnTime> onTime(List<Sum> sums, int by, Function<Sum, String> key) {
		return sums.stream().filter(sum -> sum.by() == by && sum.answered() > 0)
			.sorted(Comparator.comparingLong(Sum::answered).reversed().thenComparing(key, Comparator.nullsLast(Comparator.naturalOrder())))
			.map(sum -> new DashboardMonths.OnTime(key.apply(sum), sum.answered(), sum.onTime())).toList();
	}
}
