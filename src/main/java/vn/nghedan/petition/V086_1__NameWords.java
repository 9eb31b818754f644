package vn.nghedan.petition;

import java.util.List;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Makes the names that are sealed already findable by their words; what SQL cannot, since the keys are not in the database. */
@Component
class V086_1__NameWords extends BaseJavaMigration {

	private static final int BATCH = 1_000;

	private final Persons people;

	V086_1__NameWords(Persons people) {
		this.people = people;
	}

	private record Row(long id, UUID key, byte[] name) {
	}

	@Override
	public void migrate(Context context) {
		JdbcTemplate database = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
		long after = Long.MIN_VALUE;
		List<Row> next;
		while (!(next = database.query("""
				select id, key, name from nghedan.petitioner where id > ? and name is not null order by id limit ?""",
				(row, number) -> new Row(row.getLong(1), row.getObject(2, UUID.class), row.getBytes(3)), after, BATCH)).isEmpty()) {
			database.batchUpdate("update nghedan.petitioner set name_words = ? where id = ?",
					next.stream().map(row -> new Object[] { words(row), row.id() }).toList());
			after = next.get(next.size() - 1).id();
		}
	}

	private String words(Row row) {
		return people.renewed(row.key(), new Petitioner.Sealed(row.name(), null, null, null, null)).nameWords();
	}
}
