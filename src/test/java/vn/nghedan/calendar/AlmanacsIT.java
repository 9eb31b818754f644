package vn.nghedan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.nghedan.ApplicationTest;
import vn.nghedan.organization.Actor;

/** The almanac of one node and the changes of others, committed and rolled back. */
@ApplicationTest
class AlmanacsIT {

	/** Nobody else's tests change its calendar. */
	private static final String WARD = "TG-NSH";
	private static final LocalDate STORM = LocalDate.of(2033, 10, 13);
	private static final String CLOSED = """
			insert into nghedan.calendar_day (calendar_code, day, kind, name, basis, verified, active, recorded_at, recorded_by)
			values ('TG-NSH', '2033-10-13', 'CLOSURE', 'Nghỉ tránh bão', 'Văn bản thử', false, true, now(), 'system')""";

	@Autowired
	private Almanacs almanacs;
	@Autowired
	private AlmanacBook book;
	@Autowired
	private DataSource dataSource;
	@Autowired
	private JdbcClient database;
	@Autowired
	private TransactionTemplate transaction;

	@AfterEach
	void asBefore() {
		database.sql("delete from nghedan.calendar_day where extract(year from day) = 2033").update();
	}

	@Test
	void nothingIsReadAgainWhileNothingChanges() {
		assertThat(almanacs.current()).isSameAs(almanacs.current());
	}

	@Test
	void aChangeOfAnotherNodeIsSeenAtOnceWhenItIsCommitted() throws SQLException {
		Almanac before = almanacs.current();
		try (Connection other = dataSource.getConnection(); Statement statement = other.createStatement()) {
			other.setAutoCommit(false);
			statement.execute(CLOSED);
			assertThat(almanacs.current()).isSameAs(before);
			other.commit();
			other.setAutoCommit(true);
		}
		assertThat(almanacs.current().calendar(WARD).isWorkingDay(STORM)).isFalse();
		assertThat(before.calendar(WARD).isWorkingDay(STORM)).as("whoever holds the old one counts on as before").isTrue();
		assertThat(almanacs.current().version()).isGreaterThan(before.version());
	}

	@Test
	void aChangeThatIsRolledBackWasNeverThere() {
		Almanac before = almanacs.current();
		transaction.executeWithoutResult(status -> {
			database.sql(CLOSED).update();
			assertThat(almanacs.current().calendar(WARD).isWorkingDay(STORM)).as("in its own transaction").isFalse();
			status.setRollbackOnly();
		});
		assertThat(almanacs.current().calendar(WARD).isWorkingDay(STORM)).isTrue();
		assertThat(almanacs.current().version()).isEqualTo(before.version());
		database.sql(CLOSED.replace("CLOSURE", "WORKING")).update();
		assertThat(almanacs.current().calendar(WARD).isWorkingDay(STORM)).as("not taken for the one rolled back").isTrue();
		assertThat(almanacs.current().days(WARD)).hasSize(1);
	}

	@Test
	void aMovedUnitInheritsFromItsNewPlace() {
		book.apply(Edits.day("TG-BHT", STORM.toString(), DayKind.CLOSURE, "Nghỉ tránh bão"), Actor.SYSTEM);
		transaction.executeWithoutResult(status -> {
			assertThat(almanacs.current().calendar(WARD).isWorkingDay(STORM)).isTrue();
			database.sql("update nghedan.authority set parent_code = 'TG-BHT' where code = 'TG-NSH'").update();
			assertThat(almanacs.current().calendar(WARD).isWorkingDay(STORM)).isFalse();
			status.setRollbackOnly();
		});
		assertThat(almanacs.current().calendar(WARD).isWorkingDay(STORM)).isTrue();
	}

	@Test
	void whoeverChangesTheSameDayAtTheSameTimeWaitsAndBothVersionsStay() throws Exception {
		LocalDate day = LocalDate.of(2033, 10, 20);
		ExecutorService people = Executors.newFixedThreadPool(4);
		try {
			List<Callable<Almanac>> changes = IntStream.range(0, 8).<Callable<Almanac>>mapToObj(number -> () -> book
					.apply(Edits.day(WARD, day.toString(), DayKind.CLOSURE, "Bão số " + number), new Actor("canbo00" + number))).toList();
			for (Future<Almanac> change : people.invokeAll(changes)) {
				assertThat(change.get().days(WARD)).hasSize(1);
			}
		}
		finally {
			people.shutdownNow();
		}
		assertThat(book.history(WARD, day)).hasSize(8);
		assertThat(almanacs.current().days(WARD)).singleElement()
				.matches(row -> row.name().equals(book.history(WARD, day).get(0).name()));
	}
}
