package vn.nghedan.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.nghedan.ApplicationTest;

/** What was there before the delegation's term had a clock, handovers knew since when they wait, and contacts went along. */
@ApplicationTest
class UnreportedMigrationIT {

	private static final String CASE = """
			insert into nghedan.petition (code, version, status, content, channel, heard_at, receipt_date, captured_by,
				ward_code, ward_now, urgent, evident, status_since, awaits_classifier, reopening_asked, extension_count, bounce_count,
				reopened_count, announcement, petitioner_id, extension_to_tell, bound, report_owed, reported_at)
			values (?, 0, ?, 'Đèn hỏng', 'PAPER', timestamptz '2026-03-02 22:30+07', date '2026-03-02', 'canbo013', 'P', 'P', false, false,
				timestamptz '2026-03-09 10:00+07', false, false, 0, 0, 0, 'PENDING', ?, false, false, ?, ?::timestamptz)""";

	@Autowired
	JdbcConnectionDetails server;
	@Autowired
	JdbcTemplate present;
	@Autowired
	Flyway flyway;

	private JdbcTemplate old;

	@BeforeEach
	void aDatabaseOfThen() {
		present.execute("create database unreported template template0");
		String url = server.getJdbcUrl().replaceAll("/[^/]+$", "/unreported");
		old = new JdbcTemplate(new DriverManagerDataSource(url, server.getUsername(), server.getPassword()));
		upTo("076");
		old.update("insert into nghedan.authority (code, name, level_code, external, valid_from) values ('P', 'P', 'WARD', false, date '2020-01-01')");
	}

	@AfterEach
	void isGone() {
		present.execute("drop database if exists unreported with (force)");
	}

	@Test
	void whatIsOpenAndUnreportedGetsItsClockAndIsCountedByARecalculation() {
		theCase(1, "REGISTERED", true, null);
		theCase(2, "REGISTERED", true, "2026-03-20 15:00+07");
		theCase(3, "CLOSED_RESOLVED", true, null);
		theCase(4, "IN_PROGRESS", false, null);

		upTo("077");

		assertThat(old.queryForList("""
				select petition_code || ' ' || rule_code || ' ' || authority || ' ' || counted_by || ' ' || state || ' '
					|| (base_at = '2026-03-02 22:30+07') || ' ' || (due_at = '2026-04-01 23:59:59+07') from nghedan.petition_clock""",
				String.class)).containsExactly("2026-P-000001 D03 P P RUNNING true true");
		assertThat(old.queryForList("select state || ' ' || total from nghedan.recalculation order by id desc limit 1", String.class))
			.containsExactly("RUNNING 3");
	}

	@Test
	void aHandoverWaitsSinceItsLastStep() {
		String handover = """
				insert into nghedan.handover (code, version, unit_code, cause, effective_on, state, ordered_by, ordered_at, objection, confirmed_by,
					confirmed_at) values (?, 0, 'P', 'ASSIGNMENT', date '2026-03-02', ?, 'x', timestamptz '2026-03-02 09:00+07', ?, ?, ?::timestamptz)""";
		old.update(handover, "BG-2026-000001", "ORDERED", null, null, null);
		old.update(handover, "BG-2026-000002", "CONFIRMED", "Xa quá", "y", "2026-03-05 09:00+07");
		old.update(handover, "BG-2026-000003", "ORDERED", "Xa quá", null, null);

		upTo("077");

		assertThat(old.queryForList("""
				select code || ' ' || case waits_since when ordered_at then 'ordered' when confirmed_at then 'confirmed' else 'now' end
				from nghedan.handover order by code""", String.class))
			.containsExactly("BG-2026-000001 ordered", "BG-2026-000002 confirmed", "BG-2026-000003 now");
	}

	@Test
	void whomOneMetInTheGroupsOfAMergerIsKnownInTheNewOne() {
		for (String group : List.of("P-1", "P-2", "P-3", "P-9")) {
			old.update("insert into nghedan.residential_group (code, ward_code, name, kind, valid_from, valid_to, households) "
					+ "values (?, 'P', ?, 'RESIDENTIAL_GROUP', ?::date, ?::date, ?)", group, "Tổ " + group, group.equals("P-9") ? "2025-09-01" : "2020-01-01",
					group.equals("P-9") ? null : "2025-08-31", group.equals("P-9") ? null : 50);
		}
		old.update("""
				insert into nghedan.reorganization (id, decision, effective_on, ordered_by, ordered_at, state, done_at)
				values (1, 'Nghị quyết thử nghiệm', date '2025-09-01', 'x', now(), 'DONE', now())""");
		old.update("""
				insert into nghedan.succession (reorganization_id, position, from_code, to_code, effective_on)
				values (1, 0, 'P-1', 'P-9', date '2025-09-01'), (1, 1, 'P-2', 'P-9', date '2025-09-01'), (1, 2, 'P-3', null, date '2025-09-01')""");
		old.update("""
				insert into nghedan.group_contact (group_code, role, name, phone, valid_from, valid_to)
				values ('P-1', 'LEADER', 'Lê Thị Mẫu', '0900 000 011', date '2024-01-01', null),
					('P-1', 'LEADER', 'Người Trước', null, date '2020-01-01', date '2023-12-31'),
					('P-2', 'LEADER', 'Trần Văn Thử', null, date '2024-01-01', null),
					('P-3', 'LEADER', 'Không Ai Nối', null, date '2024-01-01', null)""");

		upTo("077");

		assertThat(old.queryForList("""
				select name || ' ' || former_group_code || ' ' || valid_from from nghedan.group_contact where group_code = 'P-9' order by id""",
				String.class)).containsExactly("Lê Thị Mẫu P-1 2025-09-01", "Trần Văn Thử P-2 2025-09-01");
		assertThat(old.queryForObject("select households from nghedan.residential_group where code = 'P-9'", Integer.class)).isEqualTo(100);
	}

	private void theCase(int number, String status, boolean owed, String reportedAt) {
		old.update("insert into nghedan.petitioner (id, anonymous) values (?, true)", number);
		old.update(CASE, "2026-P-00000" + number, status, number, owed, reportedAt);
	}

	private void upTo(String version) {
		new FluentConfiguration().configuration(flyway.getConfiguration()).dataSource(old.getDataSource()).target(version)
			.load().migrate();
	}
}
