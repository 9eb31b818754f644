package vn.nghedan.petition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;
import vn.nghedan.platform.SealedSecrets;
import vn.nghedan.platform.Vault;

/** Seals the persons that stood in plain text; what SQL cannot, since the keys are not in the database. */
@Component
class V083_1__SealPersonalData extends BaseJavaMigration {

	private static final int BATCH = 1_000;

	private final Persons people;
	private final CaptureProofs proofs;
	private final Vault vault;

	V083_1__SealPersonalData(Persons people, CaptureProofs proofs, Vault vault) {
		this.people = people;
		this.proofs = proofs;
		this.vault = vault;
	}

	private record Plain(long id, PetitionerData person) {
	}

	@Override
	public void migrate(Context context) {
		JdbcTemplate database = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
		database.execute("set local search_path to nghedan, public");
		seal(database, "petitioner_plain");
		database.execute("""
				alter table petition_signatory_plain add column petitioner_id bigint;
				update petition_signatory_plain s set petitioner_id = numbered.last + numbered.n
				from (select id, row_number() over (order by id) as n, (select coalesce(max(id), 0) from petitioner_plain) as last
					from petition_signatory_plain) numbered where numbered.id = s.id""");
		seal(database, "(select petitioner_id as id, name, phone, address from petition_signatory_plain)");
		proveCaptures(database);
		secret(database, SealedSecrets.CHECK, SealedSecrets.CHECK);
		secret(database, SealedSecrets.DRAFT_KEY, Base64.getEncoder()
			.encodeToString(database.queryForObject("select secret from draft_key_secret", byte[].class)));
	}

	private void seal(JdbcTemplate database, String plain) {
		long after = Long.MIN_VALUE;
		List<Plain> next;
		while (!(next = database.query("select id, name, phone, address from " + plain + " p where id > ? order by id limit " + BATCH,
				V083_1__SealPersonalData::read, after)).isEmpty()) {
			database.batchUpdate("""
					insert into petitioner (id, key, name, phone, address, name_index, phone_index, anonymous)
					values (?, ?, ?, ?, ?, ?, ?, ?)""", next.stream().map(this::sealed).toList());
			after = next.get(next.size() - 1).id();
		}
	}

	private static Plain read(ResultSet row, int number) throws SQLException {
		return new Plain(row.getLong("id"),
				new PetitionerData(row.getString("name"), row.getString("phone"), row.getString("address"), false));
	}

	private Object[] sealed(Plain plain) {
		UUID key = UUID.randomUUID();
		Petitioner.Sealed sealed = people.seal(plain.person(), key);
		return new Object[] { plain.id(), key, sealed.name(), sealed.phone(), sealed.address(), sealed.nameIndex(), sealed.phoneIndex(),
				sealed.name() == null && sealed.phone() == null && sealed.address() == null };
	}

	/** A bare hash beside the text that it is of tells the telephone number that is missing in it. */
	private void proveCaptures(JdbcTemplate database) {
		List<Object[]> proofsOf = database.query("select code, capture_digest from petition where capture_digest is not null",
				(row, number) -> new Object[] { proofs.of(HexFormat.of().parseHex(row.getString(2))), row.getString(1) });
		database.batchUpdate("update petition set capture_digest = ? where code = ?", proofsOf);
		// A key that was made of what was said and by whom has the version 3; the others are numbers at random
		List<Object[]> keysOf = database.query("select code, capture_key from petition where substring(capture_key::text from 15 for 1) = '3'",
				(row, number) -> new Object[] { proofs.keys(row.getObject(2, UUID.class)).get(0), row.getString(1) });
		database.batchUpdate("update petition set capture_key = ? where code = ?", keysOf);
	}

	private void secret(JdbcTemplate database, String name, String text) {
		database.update("insert into sealed_secret (name, sealed) values (?, ?)", name, vault.seal(text, SealedSecrets.place(name)));
	}
}
