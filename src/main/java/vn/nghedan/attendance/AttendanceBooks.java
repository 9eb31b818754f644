package vn.nghedan.attendance;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down what the watch found, each thing once however often it looks. */
@Component
class AttendanceBooks {

	private static final String WARN = """
			insert into nghedan.attendance_warning (programme_code, username, group_code, ward_code, span_from, span_to, day, owed, done)
			values (:programme, :username, :group, :ward, :from, :to, :day, :wanted, :done) on conflict do nothing""";

	private static final String CLOSE = """
			insert into nghedan.attendance_result (programme_code, span_from, span_to, username, group_code, ward_code, wanted, done, closed_at)
			values (:programme, :from, :to, :username, :group, :ward, :wanted, :done, :at) on conflict do nothing""";

	private static final String REVIEW = """
			insert into nghedan.attendance_review (programme_code, day, kind, span_from, span_to, obligations, missing, reviewed_at)
			values (:programme, :day, :kind, :from, :to, :obligations, :missing, :at) on conflict do nothing""";

	private static final String OWED = """
			select cast(sum(owed - done) as integer) as missing, max(span_to) as until from nghedan.attendance_warning
			where programme_code = :programme and (username = :username or ward_code in (:wards))
			group by day order by day desc limit 1""";

	private final NamedParameterJdbcTemplate batches;
	private final JdbcClient jdbc;

	AttendanceBooks(NamedParameterJdbcTemplate batches, JdbcClient jdbc) {
		this.batches = batches;
		this.jdbc = jdbc;
	}

	/** Those of the obligations below their quota for which nobody had been warned on that day yet. */
	List<Obligation> warn(Tally tally, LocalDate day) {
		List<Obligation> below = tally.below();
		int[] written = batches.batchUpdate(WARN, below.stream().map(one -> row(tally, one).addValue("day", day))
				.toArray(MapSqlParameterSource[]::new));
		List<Obligation> fresh = new ArrayList<>();
		for (int i = 0; i < written.length; i++) {
			if (written[i] == 1) {
				fresh.add(below.get(i));
			}
		}
		return fresh;
	}

	void close(Tally tally, Instant at) {
		batches.batchUpdate(CLOSE, tally.obligations().stream().map(one -> row(tally, one).addValue("at", moment(at)))
				.toArray(MapSqlParameterSource[]::new));
	}

	void reviewed(Tally tally, LocalDate day, ReviewKind kind, Instant at) {
		jdbc.sql(REVIEW).param("programme", tally.programme().code()).param("day", day).param("kind", kind.name())
				.param("from", tally.span().from()).param("to", tally.span().to())
				.param("obligations", tally.obligations().size()).param("missing", tally.below().size()).param("at", moment(at))
				.update();
	}

	/** The latest first. */
	List<Review> reviews(String programme, int most) {
		return jdbc.sql("""
				select day, kind, span_from, span_to, obligations, missing, reviewed_at, read_by, read_at, remark
				from nghedan.attendance_review where programme_code = :programme order by day desc, id desc limit :most""")
				.param("programme", programme).param("most", most).query(Review.class).list();
	}

	Optional<LocalDate> lastDay(String programme) {
		return reviews(programme, 1).stream().map(Review::day).findFirst();
	}

	/** @return how many lists were unread */
	int read(String programme, String remark, String username, Instant at) {
		return jdbc.sql("""
				update nghedan.attendance_review set read_by = :username, read_at = :at, remark = :remark
				where programme_code = :programme and read_at is null""").param("username", username).param("at", moment(at))
				.param("remark", remark, Types.VARCHAR).param("programme", programme).update();
	}

	/** What the last warning said to him, or to one of these wards. */
	Optional<Owed> owed(String programme, String username, Collection<String> wards) {
		return jdbc.sql(OWED).param("programme", programme).param("username", username)
				.param("wards", wards.isEmpty() ? List.of("-") : wards).query(Owed.class).optional();
	}

	private static MapSqlParameterSource row(Tally tally, Obligation one) {
		boolean whole = one.username() == null;
		return new MapSqlParameterSource("programme", tally.programme().code()).addValue("username", one.username(), Types.VARCHAR)
				.addValue("group", one.groupCode(), Types.VARCHAR).addValue("ward", whole ? one.wardCode() : null, Types.VARCHAR)
				.addValue("from", tally.span().from()).addValue("to", tally.span().to()).addValue("wanted", one.wanted())
				.addValue("done", one.done());
	}

	private static OffsetDateTime moment(Instant at) {
		return at.atOffset(ZoneOffset.UTC);
	}
}
