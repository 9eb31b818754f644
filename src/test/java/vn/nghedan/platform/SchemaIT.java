package vn.nghedan.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nghedan.ApplicationTest;

@ApplicationTest
class SchemaIT {

	private static final String FOREIGN_KEYS_WITHOUT_INDEX = """
			select c.conrelid::regclass || ' ' || c.conname
			from pg_constraint c join pg_namespace n on n.oid = c.connamespace
			where c.contype = 'f' and n.nspname = 'nghedan'
			  and not exists (select 1 from pg_index i
			    where i.indrelid = c.conrelid and i.indkey[0] = c.conkey[1])
			""";

	private static final String UNNAMED_CONSTRAINTS = """
			select c.conrelid::regclass || ' ' || c.conname
			from pg_constraint c join pg_namespace n on n.oid = c.connamespace
			where n.nspname = 'nghedan' and c.contype in ('f', 'c', 'u')
			  and c.conname ~ '_(fkey|check|key)[0-9]*$' and c.conrelid::regclass::text !~ 'flyway'
			""";

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void everyForeignKeyHasAnIndex() {
		assertThat(jdbc.queryForList(FOREIGN_KEYS_WITHOUT_INDEX, String.class)).isEmpty();
	}

	@Test
	void everyConstraintIsNamedByUs() {
		assertThat(jdbc.queryForList(UNNAMED_CONSTRAINTS, String.class)).isEmpty();
	}

	@Test
	void theEngineKeepsItsTablesApartAndTheIndexesItsJobsNeed() {
		List<String> indexes = jdbc.queryForList(
				"select indexdef from pg_indexes where schemaname = 'public' and tablename = 'act_ru_job'",
				String.class);

		assertThat(indexes).anyMatch(index -> index.endsWith("(duedate_)"))
			.anyMatch(index -> index.endsWith("(priority_ DESC, duedate_)"));
		assertThat(jdbc.queryForObject(
				"select count(*) from pg_tables where schemaname = 'nghedan' and tablename like 'act!_%' escape '!'",
				Integer.class))
			.isZero();
	}
}
