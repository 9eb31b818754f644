package vn.nghedan.organization;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One change of the organisation at a time: two of one moment would not see each other's units. */
@Component
class OrganizationLock {

	/** Any number that nobody else locks. */
	private static final long ORGANIZATION = 7_060;

	private final JdbcClient database;

	OrganizationLock(JdbcClient database) {
		this.database = database;
	}

	/** Waits for others; it goes with the transaction. */
	void take() {
		database.sql("select pg_advisory_xact_lock(?)").param(ORGANIZATION).query(row -> { });
	}
}
