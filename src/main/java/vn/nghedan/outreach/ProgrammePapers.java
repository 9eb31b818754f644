package vn.nghedan.outreach;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.petition.SafeFile;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Refusal;

/** The signed plan of a programme, and the days on which its defaulters are warned. */
@Service
@Transactional
public class ProgrammePapers {

	private final JdbcClient jdbc;

	ProgrammePapers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The name under which the plan was sent. */
	public record Paper(String name, String mediaType) {
	}

	void keep(String programme, String fileName, byte[] bytes, Stamp stamp) {
		SafeFile file = SafeFile.of(fileName, bytes);
		jdbc.sql("""
				insert into nghedan.programme_file (programme_code, file_name, media_type, bytes, added_by, added_at)
				values (:code, :name, :type, :bytes, :by, :at)
				on conflict (programme_code) do update set file_name = excluded.file_name, media_type = excluded.media_type,
					bytes = excluded.bytes, added_by = excluded.added_by, added_at = excluded.added_at""")
			.param("code", programme).param("name", file.name()).param("type", file.mediaType()).param("bytes", file.bytes())
			.param("by", stamp.username()).param("at", Timestamp.from(stamp.at())).update();
	}

	@Transactional(readOnly = true)
	public Optional<Paper> paper(String programme) {
		return jdbc.sql("select file_name, media_type from nghedan.programme_file where programme_code = :code").param("code", programme)
			.query((row, n) -> new Paper(row.getString(1), row.getString(2))).optional();
	}

	@Transactional(readOnly = true)
	public byte[] open(String programme) {
		return jdbc.sql("select bytes from nghedan.programme_file where programme_code = :code").param("code", programme)
			.query((row, n) -> row.getBytes(1)).optional().orElseThrow(() -> Refusal.notFound("outreach.no-file"));
	}

	/** The last day of the span is always one of them. */
	void warnOn(String programme, List<String> monthDays) {
		if (!monthDays.stream().allMatch(ProgrammePapers::isDay)) {
			throw new Refusal("outreach.warn-day");
		}
		monthDays.stream().distinct().forEach(day -> warn(programme, day));
		warn(programme, null);
	}

	private static boolean isDay(String monthDay) {
		try {
			return monthDay != null && MonthDay.parse("--" + monthDay).isValidYear(2000);
		}
		catch (DateTimeParseException e) {
			return false;
		}
	}

	List<String> warnDays(String programme) {
		return jdbc.sql("""
				select month_day from nghedan.programme_warning where programme_code = :code and month_day is not null
				order by month_day""").param("code", programme).query(String.class).list();
	}

	private void warn(String programme, String monthDay) {
		jdbc.sql("insert into nghedan.programme_warning (programme_code, month_day) values (:code, :day)").param("code", programme)
			.param("day", monthDay, Types.VARCHAR).update();
	}
}
