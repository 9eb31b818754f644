package vn.nghedan.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The rows that a migration inserts as literals, read from the script itself so that they are what is tested. */
final class SqlRows {

	private static final Pattern LITERAL = Pattern.compile("'((?:[^']|'')*)'|([\\w.()-]+)");

	private final String script;

	SqlRows(String migration) {
		try {
			this.script = new ClassPathResource("db/migration/" + migration).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Rows of the statement {@code insert into table (columns) values (...), (...);}, by column. */
	List<Map<String, String>> insertedInto(String table) {
		Matcher statement = Pattern.compile("insert into " + table + " \\(([^)]*)\\) values\\s*((?:\\t\\(.*\\),?;?\\R)+)").matcher(script);
		List<Map<String, String>> rows = new ArrayList<>();
		while (statement.find()) {
			rows.addAll(rows(statement.group(1), statement.group(2)));
		}
		return rows;
	}

	/** Rows of {@code (values (...), (...)) alias (columns)} inside a statement. */
	List<Map<String, String>> valuesOf(String alias) {
		Matcher values = Pattern.compile("\\(values\\R((?:\\t\\(.*\\),?\\R)+)\\) " + alias + " \\(([^)]*)\\)").matcher(script);
		List<Map<String, String>> rows = new ArrayList<>();
		while (values.find()) {
			rows.addAll(rows(values.group(2), values.group(1)));
		}
		return rows;
	}

	private static List<Map<String, String>> rows(String columns, String lines) {
		String[] names = columns.split(", ");
		return lines.lines().filter(line -> !line.isBlank()).map(line -> row(names, line)).toList();
	}

	private static Map<String, String> row(String[] names, String line) {
		Matcher literal = LITERAL.matcher(line.substring(line.indexOf('(') + 1, line.lastIndexOf(')')));
		Map<String, String> row = new HashMap<>();
		for (String name : names) {
			if (!literal.find()) {
				throw new IllegalStateException("Not a literal for " + name + ": " + line);
			}
			String text = literal.group(1) == null ? literal.group(2) : literal.group(1).replace("''", "'");
			row.put(name, "null".equals(text) ? null : text);
		}
		return row;
	}
}
