package vn.nghedan.process.engine;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Lets nodes that start together set up the engine one after the other: its filters and groups know no "if missing". */
@Component
class OneNodeAtATime {

	private static final long ENGINE_SET_UP = 0x6e67_6865_6461_6eL;

	private final JdbcTemplate database;

	OneNodeAtATime(JdbcTemplate database) {
		this.database = database;
	}

	/** Waits for the other node's transaction; released with our own. */
	void lock() {
		database.query("select pg_advisory_xact_lock(?)", row -> { }, ENGINE_SET_UP);
	}
}
