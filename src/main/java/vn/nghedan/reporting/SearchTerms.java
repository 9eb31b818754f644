package vn.nghedan.reporting;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.NameWords;
import vn.nghedan.platform.PlainText;

/** Makes of what somebody typed what the index knows; by the database, whose functions have made the index. */
@Component
class SearchTerms {

	private static final int LONGEST = 200;
	/** Of one word too many people are called so. */
	private static final int WORDS_OF_A_NAME = 2;

	private static final String NUMBERS = """
			select nghedan.search_singles(w.folded), nghedan.search_pairs(w.folded), nghedan.search_exact(:text), w.folded
			from (select nghedan.search_folded(:text) as folded) w""";

	private final JdbcClient jdbc;
	private final NameWords names;
	private final NamedCases cases;

	SearchTerms(JdbcClient jdbc, NameWords names, NamedCases cases) {
		this.jdbc = jdbc;
		this.names = names;
		this.cases = cases;
	}

	private record Numbers(List<Integer> folded, List<Integer> pairs, List<Integer> exact, int words) {
	}

	/** @param people {@code null} where nobody is looked for by his name */
	SearchWords of(String text, SearchPeople people) {
		String asked = PlainText.normalise(text);
		if (asked.isBlank()) {
			return SearchWords.NONE;
		}
		String some = asked.substring(0, Math.min(LONGEST, asked.length()));
		Numbers found = jdbc.sql(NUMBERS).param("text", some).query((row, number) -> new Numbers(numbers(row, 1), numbers(row, 2), numbers(row, 3),
				((String[]) row.getArray(4).getArray()).length)).single();
		boolean name = people != null && found.words() >= WORDS_OF_A_NAME;
		return new SearchWords(found.folded(), found.pairs(), found.exact(), name ? cases.of(names.asked(some), people) : List.of());
	}

	/** The marks that the cases of these units bear, and those that he heard himself. */
	List<Integer> concerning(Collection<String> units, String username) {
		return jdbc.sql("select array(select hashtext('@' || unit) from unnest(string_to_array(:units, ' ')) unit) || hashtext('@by ' || :username)")
			.param("units", String.join(" ", units)).param("username", username).query((row, number) -> numbers(row, 1)).single();
	}

	private static List<Integer> numbers(ResultSet row, int column) throws SQLException {
		Array array = row.getArray(column);
		return Arrays.asList((Integer[]) array.getArray());
	}
}
