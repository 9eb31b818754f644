package vn.nghedan.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.RowMapper;

/** Rows of the tables as what they are. */
final class RowReaders {

	static final RowMapper<CalendarDay> DAY = (row, number) -> new CalendarDay(row.getLong("id"),
			row.getString("calendar_code"), date(row, "day"), DayKind.valueOf(row.getString("kind")), row.getString("name"),
			row.getString("basis"), row.getBoolean("verified"), row.getBoolean("active"), row.getString("recorded_by"),
			moment(row));

	static final RowMapper<DeadlineRule> RULE = (row, number) -> new DeadlineRule(row.getLong("id"), row.getString("code"),
			row.getString("name"), StartsAt.valueOf(row.getString("starts_at")), row.getString("authority_code"),
			grade(row), row.getString("kind"), row.getString("channel"), row.getString("level"), row.getInt("amount"),
			TermUnit.valueOf(row.getString("unit")), row.getBoolean("rolls_to_working_day"), row.getBoolean("statutory"),
			date(row, "valid_from"), date(row, "valid_to"), row.getString("basis"), row.getString("recorded_by"), moment(row));

	static final RowMapper<AlarmRule> ALARM = (row, number) -> new AlarmRule(row.getLong("id"),
			row.getString("authority_code"), row.getString("rule_code"), AlarmKind.valueOf(row.getString("kind")),
			row.getInt("level"), row.getInt("offset_amount"), TermUnit.valueOf(row.getString("unit")),
			row.getBoolean("at_closing"), row.getBoolean("active"), row.getString("basis"));

	static final RowMapper<ExtensionLimit> LIMIT = (row, number) -> new ExtensionLimit(row.getLong("id"),
			row.getString("authority_code"), grade(row), row.getInt("times"), row.getInt("longest_days"), row.getString("basis"));

	private RowReaders() {
	}

	static OfficeHours hours(ResultSet row, List<Sitting> sittings) throws SQLException {
		return new OfficeHours(row.getLong("id"), row.getString("calendar_code"), date(row, "valid_from"),
				date(row, "valid_to"), sittings, row.getString("basis"), row.getString("recorded_by"), moment(row));
	}

	static Sitting sitting(ResultSet row) throws SQLException {
		return new Sitting(DayOfWeek.of(row.getInt("weekday")), row.getObject("opens", LocalTime.class),
				row.getObject("closes", LocalTime.class), row.getBoolean("counts"));
	}

	private static LocalDate date(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDate.class);
	}

	private static Instant moment(ResultSet row) throws SQLException {
		return row.getObject("recorded_at", OffsetDateTime.class).toInstant();
	}

	private static Grade grade(ResultSet row) throws SQLException {
		String grade = row.getString("grade");
		return grade == null ? null : Grade.valueOf(grade);
	}
}
