package vn.nghedan.petition;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Locks many petitions for a batch of background work without ever waiting while it holds others. */
@Repository
class CaseLocks {

	/** Conflicts with the lock of whoever changes the case, and leaves those alone who only attach something to it. */
	private static final String LOCK = """
			select code from nghedan.petition where code in (:codes) and is_open = :open order by code for no key update""";

	private final JdbcTemplate rows;
	private final JdbcClient jdbc;

	CaseLocks(JdbcTemplate rows, JdbcClient jdbc) {
		this.rows = rows;
		this.jdbc = jdbc;
	}

	/** Petitions that are locked until the transaction ends, and the last code that is dealt with, by code. */
	record Batch(List<String> codes, String reached) {
	}

	/**
	 * These open petitions by code, up to the first that somebody else works on; only when this is the very first one it is waited
	 * for. So nothing is waited for while other petitions are held, and nobody gets into a deadlock.
	 *
	 * @param next in the order of their codes
	 * @return {@code null} when there are none
	 */
	Batch lock(List<String> next) {
		return lock(next, true);
	}

	/** The same with closed ones. */
	Batch lockClosed(List<String> next) {
		return lock(next, false);
	}

	private Batch lock(List<String> next, boolean open) {
		if (next.isEmpty()) {
			return null;
		}
		if (lock(next.subList(0, 1), open, " skip locked").isEmpty()) {
			return waitFor(next.get(0), open);
		}
		Set<String> locked = new HashSet<>(lock(next, open, " skip locked"));
		List<String> held = next.stream().takeWhile(locked::contains).toList();
		return new Batch(held, held.get(held.size() - 1));
	}

	/** Whoever holds it too long makes this batch fail, to be tried again by the engine. */
	private Batch waitFor(String code, boolean open) {
		rows.execute("set local lock_timeout = '10s'");
		List<String> held = lock(List.of(code), open, "");
		rows.execute("set local lock_timeout to default");
		return new Batch(held, code);
	}

	private List<String> lock(List<String> codes, boolean open, String waiting) {
		return jdbc.sql(LOCK + waiting).param("codes", codes).param("open", open).query(String.class).list();
	}
}
