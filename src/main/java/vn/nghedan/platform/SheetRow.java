package vn.nghedan.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** One line of a table, whose cells complain when they do not hold what is asked for. */
public final class SheetRow {

	private static final Set<String> YES = Set.of("x", "co", "yes", "true", "1", "da", "roi", "khan");
	private static final Set<String> NO = Set.of("", "khong", "no", "false", "0", "chua", "-");
	private static final List<DateTimeFormatter> DATES = List.of(form("d/M/uuuu"), form("d-M-uuuu"), form("d.M.uuuu"), form("uuuu-M-d"));
	private static final Pattern DAYS_SINCE_1900 = Pattern.compile("[2-7]\\d{4}(\\.\\d+)?");
	private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

	private final int line;
	private final Map<String, String> cells;
	private final Map<String, String> headings;
	private final SheetProblems problems;

	SheetRow(int line, Map<String, String> cells, Map<String, String> headings, SheetProblems problems) {
		this.line = line;
		this.cells = Map.copyOf(cells);
		this.headings = headings;
		this.problems = problems;
	}

	/** As the spreadsheet counts, from 1. */
	public int line() {
		return line;
	}

	/** The cell in plain text, {@code null} when it is empty or its column is not there. */
	public String text(String key) {
		String text = cells.getOrDefault(key, "");
		return text.isEmpty() ? null : text;
	}

	/** The cell in plain text; empty, and a problem, when it is empty. */
	public String required(String key) {
		String text = text(key);
		if (text == null) {
			wrong(key, "platform.required");
		}
		return text == null ? "" : text;
	}

	/** A day as people write it, 25/12/2026, as programs do, or as Excel counts; {@code null} when empty, a problem when it is none. */
	public LocalDate date(String key) {
		String text = text(key);
		if (text == null) {
			return null;
		}
		if (DAYS_SINCE_1900.matcher(text).matches()) {
			return DAY_ZERO.plusDays((long) Double.parseDouble(text));
		}
		for (DateTimeFormatter form : DATES) {
			try {
				return LocalDate.parse(text, form);
			}
			catch (DateTimeException e) {
				continue;
			}
		}
		wrong(key, "platform.date", text);
		return null;
	}

	public LocalDate requiredDate(String key) {
		required(key);
		return date(key);
	}

	/** A cross, yes, or a word for it; empty is no, and anything else a problem. */
	public boolean flag(String key) {
		String word = PlainText.fold(cells.getOrDefault(key, ""));
		if (!YES.contains(word) && !NO.contains(word)) {
			wrong(key, "platform.yes-or-no", cells.get(key));
		}
		return YES.contains(word);
	}

	/** @param code {@code <package>.<what>}; its text is {@code sheet.<what>} of that package */
	public void wrong(String key, String code, Object... arguments) {
		problems.add(line, headings.getOrDefault(key, ""), code, arguments);
	}

	private static DateTimeFormatter form(String pattern) {
		return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
	}
}
