package vn.nghedan.reporting;

import java.util.List;
import java.util.Map;

/**
 * What somebody looks for, in numbers of words as {@code nghedan.petition_search} has them.
 *
 * @param folded every word without its accents; with {@code pairs} of neighbours, and {@code exact} those typed with accents
 * @param named codes of the cases whose people are called so, as far as the reader may know
 */
record SearchWords(List<Integer> folded, List<Integer> pairs, List<Integer> exact, List<String> named) {

	static final SearchWords NONE = new SearchWords(List.of(), List.of(), List.of(), List.of());

	boolean isEmpty() {
		return folded.isEmpty();
	}

	boolean mayBeName() {
		return !named.isEmpty();
	}

	/** An alternative, " or …", for conditions on a case code; nothing where nobody is called so. */
	String names(Map<String, Object> parameters, String code) {
		return mayBeName() ? " or " + code + " in (" + codesByName(parameters) + ")" : "";
	}

	/** The codes of the cases whose people are called so, as a question in SQL. */
	String codesByName(Map<String, Object> parameters) {
		parameters.put("named", String.join("\n", named));
		return "select unnest(string_to_array(:named, chr(10)))";
	}
}
