package vn.nghedan.quarantine;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
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
					from unnest(array[:words]) word)
			select said from (select lower(x::text) as said from %s x offset 0) as row
				where said ~ (select string_agg(distinct begin || '|' || left(small, 2 * length(begin)) || '|' || left(large, 2 * length(begin)), '|')
					from (select *, case when word ~ '^[a-z]' then left(word, 2) else word end as begin from sought) as short)""";
	/** Of a table that has become empty the planner keeps what it had; that is of no new words. */
	private static final String SAMPLES = """
			select lower(coalesce(x.most_common_vals::text, '') || coalesce(x.histogram_bounds::text, '') || coalesce(x.most_common_elems::text, ''))
			from pg_stats x join pg_class c on c.oid = format('%I.%I', x.schemaname, x.tablename)::regclass and c.reltuples > 0""";

	private final JdbcClient jdbc;

	public EveryColumn(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Each place where one of these words stands, {@code nghedan.petition zqcontent}; the words in small letters. */
	public Set<String> with(Collection<String> words) {
		Set<String> found = new ConcurrentSkipListSet<>();
		List<Sought> sought = words.stream().distinct().map(Sought::of).toList();
		jdbc.sql(TABLES).query(String.class).list().parallelStream()
			.forEach(table -> note(jdbc.sql(SEARCH.formatted(table)).param("words", words).query(String.class).list(), table, sought, found));
		note(jdbc.sql(SAMPLES).query(String.class).list(), "samples of the planner", sought, found);
		return found;
	}

	private static void note(List<String> hits, String where, List<Sought> sought, Set<String> found) {
		hits.forEach(said -> sought.stream().filter(each -> each.stands(said)).forEach(each -> found.add(where + " " + each.word())));
	}

	/** A word as it stands in a text, and in bytes that are written as a text. */
	private record Sought(String word, String small, String large) {

		static Sought of(String word) {
			return new Sought(word, hex(word), hex(word.toUpperCase(Locale.ROOT)));
		}

		boolean stands(String said) {
			return said.contains(word) || said.contains(small) || said.contains(large);
		}

		private static String hex(String word) {
			return HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
		}
	}
}
