package vn.nghedan.attendance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nghedan.platform.Refusal;

/** Reads programmes with their quotas and days of warning, as they stand now. */
@Component
class ProgrammeRows {

	private static final String PROGRAMME = "select code, name, kind, unit_code, valid_from, valid_to from nghedan.programme ";

	private final JdbcClient jdbc;

	ProgrammeRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	WatchedProgramme get(String code) {
		return jdbc.sql(PROGRAMME + "where code = :code").param("code", code).query((row, at) -> read(row)).optional()
				.orElseThrow(() -> Refusal.notFound("attendance.no-programme", code));
	}

	/** The latest one first. */
	List<WatchedProgramme> all() {
		return jdbc.sql(PROGRAMME + "order by valid_from desc, code").query((row, at) -> read(row)).list();
	}

	/** Those under which the official looks after groups on that day. */
	List<WatchedProgramme> of(String username, LocalDate on) {
		return jdbc.sql(PROGRAMME + """
				p where exists (select 1 from nghedan.assignment a where a.programme_code = p.code and a.username = :username
					and :on between a.valid_from and coalesce(a.valid_to, 'infinity')) order by valid_from desc, code""")
				.param("username", username).param("on", on).query((row, at) -> read(row)).list();
	}

	private WatchedProgramme read(ResultSet row) throws SQLException {
		String code = row.getString("code");
		List<String> days = jdbc.sql("select month_day from nghedan.programme_warning where programme_code = :code")
				.param("code", code).query(String.class).list();
		return new WatchedProgramme(code, row.getString("name"), row.getString("kind"), row.getString("unit_code"),
				row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class), quotas(code),
				days.stream().filter(Objects::nonNull).map(ProgrammeRows::monthDay).toList(), days.contains(null));
	}

	/** 30 February is the last day of February. */
	static MonthDay monthDay(String text) {
		Month month = Month.of(Integer.parseInt(text.substring(0, 2)));
		return MonthDay.of(month, Math.min(Integer.parseInt(text.substring(3)), month.maxLength()));
	}

	private List<Quota> quotas(String code) {
		return jdbc.sql("""
				select valid_from, amount, per, every, basis from nghedan.programme_quota
				where programme_code = :code order by valid_from""").param("code", code).query(Quota.class).list();
	}
}
