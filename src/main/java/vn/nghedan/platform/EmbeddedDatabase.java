package vn.nghedan.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/**
 * A real PostgreSQL run by the application itself, for whoever has none: development, demo and tests. Its data stays
 * in the data directory. It trusts every local connection, so it is no place for real petitions.
 */
final class EmbeddedDatabase implements JdbcConnectionDetails, AutoCloseable {

	private static final String NAME = "nghedan";
	private static final String USER = "postgres";

	private final DataDirectory directory;
	private final EmbeddedPostgres server;

	/** @param durable whether each commit is on disk before it is answered; only tests do without */
	EmbeddedDatabase(Path path, boolean durable) throws IOException {
		this.directory = DataDirectory.hold(path);
		try {
			OrphanedServer.stop(directory.server());
			this.server = start(directory.server(), durable ? "on" : "off");
			createDatabase();
		}
		catch (IOException | RuntimeException e) {
			directory.close();
			throw e;
		}
	}

	@Override
	public String getJdbcUrl() {
		return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), NAME);
	}

	@Override
	public String getUsername() {
		return USER;
	}

	@Override
	public String getPassword() {
		return "";
	}

	@Override
	public void close() throws IOException {
		server.close();
		directory.close();
	}

	// The built-in C.UTF-8 needs no locale of the machine and lower-cases Vietnamese; initdb's default without LANG
	// does not. The server is stopped by Spring, after the pool, and not by a shutdown hook of its own beside it.
	private static EmbeddedPostgres start(Path path, String durable) throws IOException {
		return EmbeddedPostgres.builder()
			.setDataDirectory(path)
			.setOverrideWorkingDirectory(binaries())
			.setCleanDataDirectory(false)
			.setRegisterShutdownHook(false)
			.setPGStartupWait(Duration.ofSeconds(60))
			.setLocaleConfig("locale", "C")
			.setLocaleConfig("locale-provider", "builtin")
			.setLocaleConfig("builtin-locale", "C.UTF-8")
			.setServerConfig("fsync", durable)
			.setServerConfig("synchronous_commit", durable)
			.setServerConfig("full_page_writes", durable)
			.start();
	}

	// One folder a user: what root unpacked, another user could neither run nor replace.
	private static File binaries() {
		return new File(System.getProperty("java.io.tmpdir"), "nghedan-postgres-" + System.getProperty("user.name"));
	}

	private void createDatabase() throws IOException {
		try (Connection connection = server.getPostgresDatabase().getConnection();
				Statement statement = connection.createStatement();
				ResultSet existing = statement
					.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
			if (!existing.next()) {
				statement.execute("create database " + NAME + " template template0");
			}
		}
		catch (SQLException e) {
			throw new IOException("The database cannot be created", e);
		}
	}
}
