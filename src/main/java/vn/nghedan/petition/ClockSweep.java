package vn.nghedan.petition;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.nghedan.organization.Actor;

/**
 * Reads the running clocks of open petitions as rows and moves them in one go, past the entities. Nobody's entities are
 * hurt by that: whoever changes a petition takes it under the same lock before he reads its clocks, and whoever comes with
 * clocks read before counts them by the same almanac, so that he writes the very date that is there.
 */
@Repository
class ClockSweep {

	private static final int FETCHED = 2_000;

	private static final String NEXT = """
			select code from nghedan.petition where is_open and code > :after order by code limit :size""";

	private static final String MOVE = "update nghedan.petition_clock set due_at = ? where id = ? and state = 'RUNNING'";

	private static final String NOTE = """
			insert into nghedan.petition_journal (petition_code, at, actor, action, from_status, to_status, reason)
			values (?, ?, ?, ?, ?, ?, ?)""";

	private final JdbcTemplate rows;
	private final JdbcClient jdbc;
	private final CaseLocks locks;

	ClockSweep(JdbcTemplate rows, JdbcClient jdbc, CaseLocks locks) {
		this.rows = rows;
		this.jdbc = jdbc;
		this.locks = locks;
	}

	/** All of them, in no order, without keeping them in memory and without locking anything. */
	void each(Consumer<SweptClock> reader) {
		JdbcTemplate streaming = new JdbcTemplate(rows.getDataSource());
		streaming.setFetchSize(FETCHED);
		streaming.query(SweptClock.ROWS, row -> {
			reader.accept(SweptClock.of(row));
		});
	}

	List<SweptClock> of(Collection<String> codes) {
		return codes.isEmpty() ? List.of() : rows.query(SweptClock.ROWS + " and p.code = any(?) order by c.petition_code, c.id",
				(row, number) -> SweptClock.of(row), (Object) codes.toArray(String[]::new));
	}

	/** The next open petitions by code, locked. @return {@code null} when there are no more */
	CaseLocks.Batch lockNext(String after, int size) {
		return locks.lock(jdbc.sql(NEXT).param("after", after).param("size", size).query(String.class).list());
	}

	/** Gives each clock its new date, and each of its petitions a line in the journal that says why. */
	void move(Map<SweptClock, ClockMove> moves, String why, Instant now) {
		List<Object[]> dates = new ArrayList<>();
		List<Object[]> lines = new ArrayList<>();
		moves.forEach((clock, move) -> {
			dates.add(new Object[] { Timestamp.from(move.to()), clock.id() });
			lines.add(new Object[] { clock.code(), Timestamp.from(now), Actor.SYSTEM.username(),
					CaseAction.MOVE_CLOCK.name(), clock.status(), clock.status(), move.line(why) });
		});
		rows.batchUpdate(MOVE, dates);
		rows.batchUpdate(NOTE, lines);
	}
}
