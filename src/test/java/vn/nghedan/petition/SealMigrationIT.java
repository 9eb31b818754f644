package vn.nghedan.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The upgrade of an installation that kept persons in plain text. */
class SealMigrationIT extends MigrationTest {

	private static final String CASE = """
			insert into nghedan.petition (code, version, status, content, channel, heard_at, receipt_date, captured_by,
				ward_code, ward_now, urgent, evident, status_since, awaits_classifier, reopening_asked, extension_count, bounce_count,
				reopened_count, announcement, petitioner_id, capture_key, capture_digest, bound, extension_to_tell)
			values (?, 0, 'CAPTURED', 'Đèn hỏng', 'PAPER', now(), current_date, 'canbo013', 'P', 'P', false, false, now(), false, false,
				0, 0, 0, 'PENDING', ?, ?, ?, false, false)""";

	@Autowired
	Persons people;

	SealMigrationIT() {
		super("082");
	}

	@Test
	void everybodyIsSealedFoundAgainAndNothingPlainIsLeft() {
		old.update("insert into nghedan.authority (code, name, level_code, external, valid_from) values ('P', 'P', 'WARD', false, date '2020-01-01')");
		old.update("insert into nghedan.petitioner (id, name, phone, address, anonymous) values (1, 'Lê Thị Mẫu', '+84 900 000 099', 'kiệt 85', false)");
		old.update("insert into nghedan.petitioner (id, anonymous) values (7, true)");
		old.update(CASE, "2026-P-000001", 1, UUID.randomUUID(), "00".repeat(32));
		old.update(CASE, "2026-P-000002", 7, null, null);
		old.update("""
				insert into nghedan.petition_signatory (petition_code, position, name, phone, representative, added_at, added_by)
				select '2026-P-000001', n, 'Người ký ' || n, '0900 000 00' || n, n = 2, now(), 'canbo013' from generate_series(1, 5) n""");

		upTo("083.2");

		assertThat(old.queryForObject("select count(*) from nghedan.petitioner where anonymous", Integer.class)).isOne();
		assertThat(opened("select t.* from nghedan.petitioner t join nghedan.petition p on p.petitioner_id = t.id where p.code like '%1'"))
			.containsExactly(new PetitionerData("Lê Thị Mẫu", "+84 900 000 099", "kiệt 85", false));
		assertThat(opened("""
				select t.* from nghedan.petitioner t join nghedan.petition_signatory s on s.petitioner_id = t.id order by s.position"""))
			.hasSize(5).last().isEqualTo(new PetitionerData("Người ký 5", "0900 000 005", null, false));
		assertThat(old.queryForObject("select count(*) from nghedan.petitioner where phone_index = ?", Integer.class,
				people.phoneIndexes("0900000099").get(0))).isOne();
		assertThat(old.queryForObject("select length(capture_digest) from nghedan.petition where code like '%1'", Integer.class))
			.as("no bare hash any more").isGreaterThan(64);
		assertThat(old.queryForList("select table_name from information_schema.tables where table_name like '%plain%' or table_name like 'draft_key%'",
				String.class)).isEmpty();
		assertThat(old.queryForList("select name from nghedan.sealed_secret order by name", String.class)).containsExactly("check", "draft-key");
	}

	private List<PetitionerData> opened(String sql) {
		return old.query(sql, (row, number) -> people.open(new Petitioner(row.getObject("key", UUID.class),
				new Petitioner.Sealed(row.getBytes("name"), row.getBytes("phone"), row.getBytes("address"), null, null))));
	}
}
