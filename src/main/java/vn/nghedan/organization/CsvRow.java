package vn.nghedan.organization;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.nghedan.platform.PlainText;

/** One line of an import file, whose cells complain when they do not hold what is asked for. */
record CsvRow(String file, int line, Map<String, String> cells, Problems problems) {

	private static final int LONGEST = 200;
	private static final Set<String> YES = Set.of("true", "yes", "có", "1");
	private static final Set<String> NO = Set.of("false", "no", "không", "0");

	/** The cell in plain text, null when it is empty. */
	String text(String column) {
		String text = PlainText.normalise(cells.get(column));
		if (text.length() > LONGEST) {
			wrong(column, "too-long", String.valueOf(LONGEST));
		}
		return text.isEmpty() ? null : text;
	}

	/** The cell in plain text, empty (and a problem) when it is empty. */
	String required(String column) {
		String text = text(column);
		if (text == null && cells.containsKey(column)) {
			wrong(column, "required", "");
		}
		return text == null ? "" : text;
	}

	String matching(String column, Pattern form, String problem) {
		String text = required(column);
		if (!text.isEmpty() && !form.matcher(text).matches()) {
			wrong(column, problem, text);
		}
		return text;
	}

	/** A code that must be known already; null stays null. */
	String known(String column, Collection<String> known, String problem) {
		String code = text(column);
		if (code != null && !known.contains(code)) {
			wrong(column, problem, code);
		}
		return code;
	}

	String requiredKnown(String column, Collection<String> known, String problem) {
		required(column);
		return known(column, known, problem);
	}

	boolean flag(String column, boolean otherwise) {
		String text = text(column);
		String word = text == null ? String.valueOf(otherwise) : text.toLowerCase();
		if (!YES.contains(word) && !NO.contains(word)) {
			wrong(column, "not-yes-or-no", text);
		}
		return YES.contains(word);
	}

	<E extends Enum<E>> E choice(String column, Class<E> choices) {
		String name = required(column);
		E chosen = Arrays.stream(choices.getEnumConstants()).filter(each -> each.name().equals(name)).findFirst().orElse(null);
		if (chosen == null && !name.isEmpty()) {
			wrong(column, "not-a-choice", String.join(", ", Arrays.stream(choices.getEnumConstants()).map(Enum::name).toList()));
		}
		return chosen;
	}

	/** The columns valid_from and valid_to, null (and a problem) when they are no period. */
	Period period() {
		required("valid_from");
		LocalDate from = date("valid_from");
		LocalDate to = date("valid_to");
		if (from != null && to != null && to.isBefore(from)) {
			wrong("valid_to", "ends-before-it-begins", to.toString());
			return null;
		}
		return from == null ? null : new Period(from, to);
	}

	/** The period, if it is one; complains about nothing. */
	Period periodSoFar() {
		return new CsvRow(file, line, cells, new Problems()).period();
	}

	private LocalDate date(String column) {
		String text = text(column);
		try {
			return text == null ? null : LocalDate.parse(text);
		}
		catch (DateTimeParseException e) {
			wrong(column, "bad-date", text);
			return null;
		}
	}

	void wrong(String column, String problem, String value) {
		problems.add(file, line, column, problem, value);
	}
}
