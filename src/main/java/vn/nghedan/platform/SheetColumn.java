package vn.nghedan.platform;

import java.util.List;
import java.util.stream.Stream;

/**
 * A column that is asked for in a table from people.
 *
 * @param key how the program calls it
 * @param required whether a table without it is refused
 * @param headings how people call it, the first one in messages; read without case, accents and double blanks
 */
public record SheetColumn(String key, boolean required, List<String> headings) {

	public SheetColumn {
		headings = List.copyOf(headings);
	}

	public static SheetColumn required(String key, String heading, String... others) {
		return new SheetColumn(key, true, both(heading, others));
	}

	public static SheetColumn optional(String key, String heading, String... others) {
		return new SheetColumn(key, false, both(heading, others));
	}

	String heading() {
		return headings.get(0);
	}

	boolean isCalled(String cell) {
		String said = folded(cell);
		return headings.stream().anyMatch(heading -> folded(heading).equals(said));
	}

	private static List<String> both(String heading, String... others) {
		return Stream.concat(Stream.of(heading), Stream.of(others)).toList();
	}

	private static String folded(String text) {
		return PlainText.fold(text).replaceAll("\\s+", " ");
	}
}
