package vn.nghedan.meeting;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Begins the series of group meetings of many groups at once. */
@Component
class SeriesBulk {

	/** Two months have eight weeks with a Friday and a Saturday each that every month has. */
	private static final int SLOTS = 16;
	private static final int STRIDE = 5;

	/** Groups without a series, by official, so that those of one official follow one another; nobody's groups last. */
	private static final String GROUPS = """
			select g.code, g.ward_code, a.username from nghedan.residential_group g
			left join lateral (select a.username from nghedan.assignment a
				where a.group_code = g.code and a.valid_from <= :from and (a.valid_to is null or a.valid_to >= :from)
				order by (a.programme_code is not distinct from :programme) desc, a.valid_from desc, a.id desc limit 1) a on true
			where g.ward_code in (:wards) and g.valid_from <= :from and (g.valid_to is null or g.valid_to >= :from)
				and not exists (select from nghedan.meeting_series s where s.group_code = g.code and s.type = 'GROUP_MEETING'
					and (s.valid_to is null or s.valid_to >= :from))
			order by a.username nulls last, g.ward_code, g.name, g.code""";
	private static final String SERIES = """
			insert into nghedan.meeting_series (code, version, programme_code, ward_code, group_code, type, valid_from)
			values (?, 0, ?, ?, ?, 'GROUP_MEETING', ?)""";
	private static final String RHYTHM = """
			insert into nghedan.series_rhythm (series_code, valid_from, every, span, week_of_month, weekday, spare_weekday, at_time,
				place, anchor, decided_by, decided_at)
			values (?, ?, 2, 'MONTHS', ?, ?, ?, time '19:30', 'Nhà sinh hoạt cộng đồng', ?, ?, ?)""";

	private final JdbcClient jdbc;
	private final JdbcTemplate batches;
	private final AllSeries series;

	SeriesBulk(JdbcClient jdbc, JdbcTemplate batches, AllSeries series) {
		this.jdbc = jdbc;
		this.batches = batches;
		this.series = series;
	}

	private record Met(String code, String wardCode, String username) {
	}

	int startFor(String programme, Collection<String> wards, LocalDate from, String by, Instant now) {
		List<Met> groups = wards.isEmpty() ? List.of() : jdbc.sql(GROUPS).param("wards", wards).param("from", from)
			.param("programme", programme, Types.VARCHAR).query(Met.class).list();
		List<Object[]> begun = new ArrayList<>();
		List<Object[]> rhythms = new ArrayList<>();
		String official = "";
		int first = 0;
		int slot = 0;
		for (Met group : groups) {
			if (group.username() == null || !group.username().equals(official)) {
				official = group.username() == null ? "" : group.username();
				first = (first + STRIDE) % SLOTS;
				slot = first;
			}
			String code = series.nextCode();
			begun.add(new Object[] { code, programme, group.wardCode(), group.code(), from });
			rhythms.add(rhythm(code, from, slot++ % SLOTS, by, now));
		}
		batches.batchUpdate(SERIES, begun);
		batches.batchUpdate(RHYTHM, rhythms);
		return groups.size();
	}

	private static Object[] rhythm(String code, LocalDate from, int slot, String by, Instant now) {
		DayOfWeek day = slot % 2 == 0 ? DayOfWeek.FRIDAY : DayOfWeek.SATURDAY;
		DayOfWeek spare = slot % 2 == 0 ? DayOfWeek.SATURDAY : DayOfWeek.FRIDAY;
		YearMonth month = YearMonth.from(from).plusMonths(slot / 2 / 4);
		return new Object[] { code, from, slot / 2 % 4 + 1, day.getValue(), spare.getValue(), month.atDay(1), by, Timestamp.from(now) };
	}
}
