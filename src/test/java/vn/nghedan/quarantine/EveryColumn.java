package vn.nghedan.quarantine;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every row of every table of both schemas, searched as a whole: whatever the type of a column, as text and as bytes. */
public final class EveryColumn {

	private static final String TABLES = """
			select format('%I.%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
			where n.nspname in ('nghedan', 'public') and c.relkind in ('r', 'm') order by 1""";
	/** Each row is made a text once, and most are done with at the first look, for the two letters with which planted words begin. */
	private static final String SEARCH = """
			with sought as materialized (select word, encode(convert_to(word, 'UTF8'), 'hex') as small, encode(convert_to(upper(word), 'UTF8'), 'hex') as large
					from unnest(array[:words]) word),
				hit as materialized (select said from (select lower(x::text) as said from %s x offset 0) as row
					where said ~ (select string_agg(distinct begin || '|' || left(small, 2 * length(begin)) || '|' || left(large, 2 * length(begin)), '|')
						from (select *, case when word ~ '^[a-z]' then left(word, 2) else word end as begin from sought) as short))
			select distinct word from hit, sought where strpos(said, word) > 0 or strpos(said, small) > 0 or strpos(said, large) > 0""";
	/** Of a table that has become empty the planner keeps what it had; that is of no new words. */
	private static final String SAMPLES = """
			select distinct word from pg_stats x join pg_class c on c.oid = format('%I.%I', x.schemaname, x.tablename)::regclass and c.reltuples > 0,
				unnest(array[:words]) word, lateral (values (word), (encode(convert_to(word, 'UTF8'), 'hex')), (encode(convert_to(upper(word), 'UTF8'), 'hex'))) as shape (said)
			where strpos(lower(coalesce(x.most_common_vals::text, '') || coalesce(x.histogram_bounds::text, '') || coalesce(x.most_common_elems::text, '')), said) > 0""";

	private final JdbcClient jdbc;

	public EveryColumn(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Each place where one of these words stands, {@code nghedan.petition zqcontent}; the words in small letters. */
	public Set<String> with(Collection<String> words) {
		Set<String> found = new ConcurrentSkipListSet<>();
		jdbc.sql(TABLES).query(String.class).list().parallelStream()
			.forEach(table -> found(SEARCH.formatted(table), words).forEach(word -> found.add(table + " " + word)));
		found(SAMPLES, words).forEach(word -> found.add("samples of the planner " + word));
		return found;
	}

	private List<String> found(String sql, Collection<String> words) {
		return jdbc.sql(sql).param("words", words).query(String.class).list();
	}
}
