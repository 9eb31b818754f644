package vn.nghedan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.ApplicationTest;

/** What a new database holds is what the tests without a database take for it. */
@ApplicationTest
@Transactional
class ShippedRowsIT {

	private static final String[] NOT_OF_THE_SCRIPT = { "id", "recordedAt" };

	@Autowired
	private AlmanacStore store;
	@Autowired
	private JdbcClient database;

	/** Other tests change calendars and rules; all that the scripts brought is of one moment. */
	@BeforeEach
	void asNew() {
		for (String table : List.of("calendar_day", "deadline_rule", "alarm_rule", "extension_limit", "office_hours")) {
			String shipped = "(select recorded_at from nghedan." + table + " order by id limit 1)";
			if (table.equals("office_hours")) {
				database.sql("delete from nghedan.office_sitting where office_hours_id in (select id from nghedan.office_hours"
						+ " where recorded_at <> " + shipped + ")").update();
			}
			database.sql("delete from nghedan." + table + " where recorded_at <> " + shipped).update();
			database.sql("update nghedan." + table + " set superseded_at = null, superseded_by = null").update();
		}
	}

	@Test
	void theScriptsGiveTheRowsThatTheOtherTestsUse() {
		AlmanacRows stored = store.read();
		AlmanacRows shipped = ShippedRows.rows(Map.of());
		same(stored.days(), shipped.days());
		same(stored.hours(), shipped.hours());
		same(stored.rules(), shipped.rules());
		same(stored.alarms(), shipped.alarms());
		same(stored.limits(), shipped.limits());
	}

	@Test
	void theUnitsAreThoseOfTheOrganization() {
		assertThat(store.read().path("TG-BHD/KTHT")).containsExactly("TG-BHD/KTHT", "TG-BHD", "TG", "HM", "national")
				.isEqualTo(ShippedRows.almanac().path("TG-BHD/KTHT"));
	}

	private static void same(List<?> stored, List<?> shipped) {
		assertThat(stored).isNotEmpty();
		assertThat(stored.stream().map(Object.class::cast).toList()).usingRecursiveFieldByFieldElementComparatorIgnoringFields(NOT_OF_THE_SCRIPT)
				.containsExactlyInAnyOrderElementsOf(shipped.stream().map(Object.class::cast).toList());
	}
}
