package vn.nghedan.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {

	@TempDir
	Path directory;

	@Test
	void keepsItsDataFromOneStartToTheNext() throws Exception {
		try (EmbeddedDatabase first = new EmbeddedDatabase(directory, false)) {
			query(first, "create table kept as select 'Đường Lê Lợi' as place");
		}
		try (EmbeddedDatabase second = new EmbeddedDatabase(directory, false)) {
			assertThat(query(second, "select place from kept")).isEqualTo("Đường Lê Lợi");
		}
	}

	@Test
	void lowersAndSortsVietnamese() throws Exception {
		try (EmbeddedDatabase database = new EmbeddedDatabase(directory, false)) {
			assertThat(query(database, "select lower('ĐƯỜNG')")).isEqualTo("đường");
			assertThat(query(database,
					"select string_agg(n, ' ' order by n collate \"vi-x-icu\") from unnest(array['Đào','Dương','Em','Ân','An']) n"))
				.isEqualTo("An Ân Dương Đào Em");
		}
	}

	@Test
	void aSecondStartOnTheSameDirectoryIsToldWhoHoldsIt() throws Exception {
		try (EmbeddedDatabase ignored = new EmbeddedDatabase(directory, false)) {
			assertThatThrownBy(() -> new EmbeddedDatabase(directory, false)).isInstanceOf(DataDirectoryInUse.class)
				.hasMessageContaining("process " + ProcessHandle.current().pid());
		}
	}

	@Test
	void aServerLeftBehindByAKilledApplicationIsReplaced() throws Exception {
		EmbeddedDatabase killed = new EmbeddedDatabase(directory, false);
		query(killed, "create table kept as select 1 as n");
		long orphan = Long.parseLong(Files.readAllLines(directory.resolve("postgres/postmaster.pid")).get(0));

		OrphanedServer.stop(directory.resolve("postgres"));

		assertThat(ProcessHandle.of(orphan).map(ProcessHandle::isAlive)).isNotEqualTo(Optional.of(true));
		killed.close();
		try (EmbeddedDatabase next = new EmbeddedDatabase(directory, false)) {
			assertThat(query(next, "select n from kept")).isEqualTo("1");
		}
	}

	private static String query(EmbeddedDatabase database, String sql) throws Exception {
		try (Connection connection = DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), "");
				Statement statement = connection.createStatement()) {
			if (!statement.execute(sql)) {
				return null;
			}
			try (ResultSet result = statement.getResultSet()) {
				result.next();
				return result.getString(1);
			}
		}
	}
}
