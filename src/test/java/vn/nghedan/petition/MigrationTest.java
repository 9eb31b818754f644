package vn.nghedan.petition;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.nghedan.ApplicationTest;

/** A database beside the application's, as an installation of an earlier version had it, to be upgraded. */
@ApplicationTest
abstract class MigrationTest {

	@Autowired
	JdbcConnectionDetails server;
	@Autowired
	JdbcTemplate present;
	@Autowired
	Flyway flyway;

	JdbcTemplate old;

	private final String then;

	/** @param then the last migration that the installation has seen */
	MigrationTest(String then) {
		this.then = then;
	}

	@BeforeEach
	void aDatabaseOfThen() {
		present.execute("create database of_then template template0");
		String url = server.getJdbcUrl().replaceAll("/[^/]+$", "/of_then");
		old = new JdbcTemplate(new DriverManagerDataSource(url, server.getUsername(), server.getPassword()));
		upTo(then);
	}

	@AfterEach
	void isGone() {
		present.execute("drop database if exists of_then with (force)");
	}

	void upTo(String version) {
		new FluentConfiguration().configuration(flyway.getConfiguration()).dataSource(old.getDataSource()).target(version).load().migrate();
	}
}
