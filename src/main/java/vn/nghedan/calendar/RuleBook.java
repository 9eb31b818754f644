package vn.nghedan.calendar;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the rows of deadline rules, alarms and extension limits that an authority lives by. */
final class RuleBook {

	private final AlmanacRows rows;
	private final List<DeadlineRule> sorted;
	private final Map<String, List<DeadlineRule>> byCode;
	private final Map<String, List<AlarmRule>> alarms;

	RuleBook(AlmanacRows rows) {
		this.rows = rows;
		// The most specific first, so that the first that fits is the one; the order of recording settles the rest
		this.byCode = rows.rules().stream().sorted(Comparator.comparing(DeadlineRule::weight).reversed()
				.thenComparing(DeadlineRule::validFrom)).collect(groupingBy(DeadlineRule::code));
		this.sorted = rows.rules().stream().sorted(Comparator.comparing(DeadlineRule::code)
				.thenComparing(DeadlineRule::weight).thenComparing(DeadlineRule::validFrom)).toList();
		this.alarms = rows.alarms().stream().collect(groupingBy(AlarmRule::authority));
	}

	List<DeadlineRule> rules() {
		return sorted;
	}

	DeadlineRule rule(String code, Circumstances circumstances, LocalDate on) {
		List<DeadlineRule> valid = byCode.getOrDefault(code, List.of()).stream().filter(row -> row.isValidOn(on)).toList();
		List<String> path = rows.path(circumstances.authority());
		return nearest(valid, path, row -> fits(row, circumstances, (wanted, known) -> wanted.equals(known)))
				.or(() -> nearest(reversed(valid), path,
						row -> fits(row, circumstances, (wanted, known) -> known == null || wanted.equals(known))))
				.or(() -> nearest(reversed(valid), path, row -> true))
				.orElseThrow(() -> new IllegalStateException("No deadline rule " + code + " is valid on " + on));
	}

	List<AlarmRule> alarms(String ruleCode, String authority) {
		return rows.path(authority).stream().flatMap(calendar -> Stream.of(rowsOf(calendar, ruleCode), rowsOf(calendar, null)))
				.filter(found -> !found.isEmpty()).findFirst().orElse(List.of()).stream().filter(AlarmRule::active).toList();
	}

	ExtensionLimit extensionLimit(Grade grade, String authority) {
		Grade asked = grade == null ? Grade.NORMAL : grade;
		return rows.path(authority).stream().flatMap(calendar -> rows.limits().stream()
				.filter(limit -> limit.authority().equals(calendar) && limit.grade() == asked)).findFirst()
				.orElseThrow(() -> new IllegalStateException("No limit of extensions for " + asked));
	}

	private List<AlarmRule> rowsOf(String authority, String ruleCode) {
		return alarms.getOrDefault(authority, List.of()).stream()
				.filter(row -> ruleCode == null ? row.ruleCode() == null : ruleCode.equals(row.ruleCode())).toList();
	}

	private static Optional<DeadlineRule> nearest(List<DeadlineRule> valid, List<String> path, Predicate<DeadlineRule> fits) {
		for (String authority : path) {
			for (DeadlineRule row : valid) {
				if (row.authority().equals(authority) && fits.test(row)) {
					return Optional.of(row);
				}
			}
		}
		return Optional.empty();
	}

	private static boolean fits(DeadlineRule row, Circumstances known, BiPredicate<Object, Object> same) {
		return (row.grade() == null || same.test(row.grade(), known.grade()))
				&& (row.kind() == null || same.test(row.kind(), known.kind()))
				&& (row.channel() == null || same.test(row.channel(), known.channel()))
				&& (row.level() == null || same.test(row.level(), known.level()));
	}

	private static List<DeadlineRule> reversed(List<DeadlineRule> rows) {
		return rows.stream().sorted(Comparator.comparing(DeadlineRule::weight)).toList();
	}
}
