package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cases that were open before clocks had a history: what they had been given stays given. */
class ClockHistoryMigrationIT extends MigrationTest {

	private static final String CASE = """
			insert into nghedan.petition (code, version, status, content, channel, heard_at, receipt_date, captured_by,
				ward_code, unit, office, handling, urgent, evident, status_since, awaits_classifier, reopening_asked,
				extension_count, bounce_count, reopened_count, announcement, petitioner_id)
			values (?, 0, ?, 'Đèn hỏng', 'PAPER', now(), current_date, 'canbo013', 'P', ?, ?, ?, false, false,
				timestamptz '2026-03-09 10:00+07', false, false, 1, 0, 0, 'PENDING', ?)""";
	private static final String CLOCK = """
			insert into nghedan.petition_clock (petition_code, rule_code, state, base_at, due_at, shift_days, paused_at)
			values (?, ?, ?, now(), ?::timestamptz, ?, ?::timestamptz)""";

	ClockHistoryMigrationIT() {
		super("050");
	}

	@Test
	void daysGivenPausesAndRepliesAreCarriedOver() {
		for (String unit : List.of("P", "Q", "S")) {
			old.update("insert into nghedan.authority (code, name, level_code, external, valid_from) values (?, ?, 'WARD', false, "
					+ "date '2020-01-01')", unit, unit);
		}
		theCase("2026-P-000001", "IN_PROGRESS", "Q", null, "RESOLVE", 1);
		theCase("2026-P-000002", "SUSPENDED", "Q", null, "RESOLVE", 2);
		theCase("2026-P-000003", "CITY_REPLIED", "S", "Q", "REFER", 3);
		old.update(CLOCK, "2026-P-000001", "D12", "RUNNING", "2026-03-23 23:59:59+07", 5, null);
		old.update(CLOCK, "2026-P-000002", "D12", "PAUSED", null, 2, "2026-03-09 10:00+07");
		old.update(CLOCK, "2026-P-000003", "D15", "RUNNING", "2026-04-16 23:59:59+07", 0, null);
		old.update("insert into nghedan.petition_clock (petition_code, rule_code, state, base_at, shift_days, stopped_at) "
				+ "values (?, ?, ?, now(), 0, now())", "2026-P-000003", "D16", "STOPPED");

		upTo("051");

		assertThat(old.queryForList("""
				select c.petition_code || ' ' || s.kind || ' ' || s.days || ' ' || (s.from_at is not null) || ' '
					|| (s.to_at is not null)
				from nghedan.clock_shift s join nghedan.petition_clock c on c.id = s.clock_id order by s.id""", String.class))
			.containsExactlyInAnyOrder("2026-P-000001 PAUSE 5 false false", "2026-P-000002 PAUSE 2 false false",
					"2026-P-000002 PAUSE 0 true false");
		assertThat(old.queryForList("""
				select petition_code || ' ' || rule_code || ' ' || authority from nghedan.petition_clock order by id""",
				String.class)).containsExactly("2026-P-000001 D12 Q", "2026-P-000002 D12 Q", "2026-P-000003 D15 P",
						"2026-P-000003 D16 Q");
		Map<String, Object> replied = old
			.queryForMap("select replied_at = status_since as since, extension_to_tell from nghedan.petition where code like '%3'");
		assertThat(replied).containsEntry("since", true).containsEntry("extension_to_tell", false);
	}

	private void theCase(String code, String status, String unit, String office, String handling, int petitioner) {
		old.update("insert into nghedan.petitioner (id, anonymous) values (?, true)", petitioner);
		old.update(CASE, code, status, unit, office, handling, petitioner);
	}
}
