package vn.nghedan.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Organization;
import vn.nghedan.platform.VietnamTime;

/** Whether every residential group has its turn; a suggestion to whoever plans, no sanction. */
@Service
@Transactional(readOnly = true)
public class Rotation {

	/** Over so many weeks the average is taken. */
	public static final int WEEKS = 8;

	private static final String DAY = "cast(coalesce(m.started_at, m.scheduled_at) at time zone 'Asia/Ho_Chi_Minh' as date)";

	private static final String GROUPS = """
			select g.code, g.name, held.last_visit, coalesce(held.visits, 0) as visits, coalesce(held.recent, 0) as recent,
				coming.code as next_meeting, coming.scheduled_at as next_at
			from nghedan.residential_group g
			left join lateral (
				select max(%1$s) as last_visit, count(*) filter (where %1$s > :year) as visits, count(*) filter (where %1$s > :weeks) as recent
				from nghedan.meeting m
				where m.group_code = g.code and m.type = :type and m.status = 'HELD' and m.scheduled_at < :after) held on true
			left join lateral (
				select m.code, m.scheduled_at from nghedan.meeting m
				where m.group_code = g.code and m.type = :type and m.status = 'PLANNED' and m.scheduled_at >= :begin
				order by m.scheduled_at limit 1) coming on true
			where g.ward_code = :ward and g.valid_from <= :on and (g.valid_to is null or g.valid_to >= :on)
			order by held.last_visit nulls first, g.name, g.code""".formatted(DAY);

	private static final String HELD = """
			select count(*) from nghedan.meeting m
			where m.ward_code = :ward and m.type = :type and m.status = 'HELD' and m.scheduled_at >= :weeks and m.scheduled_at < :after""";

	private final JdbcClient jdbc;
	private final Organization organization;
	private final ProgrammeRows programmes;

	Rotation(JdbcClient jdbc, Organization organization, ProgrammeRows programmes) {
		this.jdbc = jdbc;
		this.organization = organization;
		this.programmes = programmes;
	}

	/** @param type the kind of meetings that go round */
	public List<WardRotation> of(Collection<String> wards, String type, LocalDate on) {
		List<WatchedProgramme> all = programmes.all();
		return wards.stream().map(ward -> of(ward, type, on, all)).toList();
	}

	private WardRotation of(String ward, String type, LocalDate on, List<WatchedProgramme> all) {
		LocalDate weeks = on.minusWeeks(WEEKS);
		List<HamletVisits> groups = jdbc.sql(GROUPS).param("ward", ward).param("type", type).param("on", on)
				.param("year", on.minusYears(1)).param("weeks", weeks).param("begin", start(on)).param("after", start(on.plusDays(1)))
				.query((row, at) -> read(row, on)).list();
		int held = jdbc.sql(HELD).param("ward", ward).param("type", type).param("weeks", start(weeks.plusDays(1)))
				.param("after", start(on.plusDays(1))).query(Integer.class).single();
		Double wanted = all.stream().filter(programme -> type.equals(HeldRows.typeOf(programme)))
				.filter(programme -> organization.withDescendants(programme.unitCode()).contains(ward))
				.map(programme -> wanted(programme, on)).filter(Objects::nonNull).findFirst().orElse(null);
		return new WardRotation(ward, organization.nameOn(ward, on), held, held * 2.0 / WEEKS, wanted, groups);
	}

	/** What the programme wants of each ward, as so many in two weeks. */
	private static Double wanted(WatchedProgramme programme, LocalDate on) {
		return programme.spanOn(on).map(Span::quota).filter(quota -> quota.per() == Per.WARD).map(quota -> switch (quota.every()) {
			case WEEK -> quota.amount() * 2.0;
			case TWO_WEEKS -> quota.amount() * 1.0;
			case MONTH -> quota.amount() * 12.0 / 26;
			case YEAR -> quota.amount() / 26.0;
		}).orElse(null);
	}

	private static HamletVisits read(ResultSet row, LocalDate on) throws SQLException {
		LocalDate last = row.getObject("last_visit", LocalDate.class);
		OffsetDateTime next = row.getObject("next_at", OffsetDateTime.class);
		return new HamletVisits(row.getString("code"), row.getString("name"), last,
				last == null ? null : (int) (on.toEpochDay() - last.toEpochDay()), row.getInt("visits"), row.getInt("recent"),
				row.getString("next_meeting"), next == null ? null : next.toInstant());
	}

	private static OffsetDateTime start(LocalDate day) {
		Instant start = VietnamTime.startOf(day);
		return start.atOffset(ZoneOffset.UTC);
	}
}
