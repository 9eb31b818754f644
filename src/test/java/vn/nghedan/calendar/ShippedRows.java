package vn.nghedan.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** The holidays and terms that the migration ships, read from the script itself so that the rows are what is tested. */
final class ShippedRows {

	private static final Pattern HOLIDAY = Pattern
			.compile("\\('(\\d{4}-\\d{2}-\\d{2})', '.*', '.*', '(OFF|WORKED)', (?:true|false), (true|false)\\)");
	private static final Pattern RULE = Pattern
			.compile("\\('(D\\d\\d)', (?:null|'(\\w+)'), '(\\w+)', (\\d+), '(\\w+)', (true|false), '2020-01-01', '.+', '.+'\\)");

	private ShippedRows() {
	}

	static WorkingCalendar calendar() {
		return ExceptionalDays.of(rows(HOLIDAY).stream().filter(row -> row.group(3).equals("true"))
				.map(row -> new Holiday(LocalDate.parse(row.group(1)), Holiday.Kind.valueOf(row.group(2)))).toList());
	}

	/** The row for all grades, else the only one. */
	static DeadlineRule rule(String code) {
		List<MatchResult> rows = rows(RULE).stream().filter(row -> row.group(1).equals(code)).toList();
		MatchResult row = rows.stream().filter(each -> each.group(2) == null).findFirst().orElse(rows.get(0));
		return new DeadlineRule(code, Integer.parseInt(row.group(4)), TermUnit.valueOf(row.group(5)),
				Boolean.parseBoolean(row.group(6)));
	}

	static List<String> codes() {
		return rows(RULE).stream().map(row -> row.group(1)).distinct().toList();
	}

	private static List<MatchResult> rows(Pattern pattern) {
		try {
			String script = new ClassPathResource("db/migration/V020__calendar.sql").getContentAsString(StandardCharsets.UTF_8);
			return pattern.matcher(script).results().toList();
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
