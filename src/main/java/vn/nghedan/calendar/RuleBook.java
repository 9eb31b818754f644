package vn.nghedan.calendar;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** Finds the rows of deadline rules, alarms and extension limits that an authority lives by. */
final class RuleBook {

	private final AlmanacRows rows;
	private final List<DeadlineRule> sorted;
	private final Map<String, List<DeadlineRule>> byCode;
	private final Map<String, List<AlarmRule>> alarms;
	private final Map<List<String>, List<AlarmRule>> found = new ConcurrentHashMap<>();

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

	/** Asked for every clock of every case when dates are counted anew, so each answer is found once. */
	List<AlarmRule> alarms(String ruleCode, String authority) {
		return found.computeIfAbsent(Arrays.asList(ruleCode, authority), any -> find(ruleCode, authority));
	}

	private List<AlarmRule> find(String ruleCode, String authority) {
		List<AlarmRule> own = ruleCode == null ? List.of() : rows.path(authority).stream()
				.map(calendar -> rowsOf(calendar, ruleCode)).filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
		if (rows.statutory(ruleCode)) {
			return AlarmsOfLaw.with(own, rows.nationalAlarms(ruleCode));
		}
		if (!own.isEmpty() && AlarmCheck.hasKindsOfItsOwn(ruleCode)) {
			return own;
		}
		return rows.path(authority).stream().map(calendar -> rowsOf(calendar, ruleCode, null))
				.filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
	}

	/** Those of the rule itself, else the default. */
	private List<AlarmRule> rowsOf(String authority, String ruleCode, String otherwise) {
		List<AlarmRule> own = rowsOf(authority, ruleCode);
		return own.isEmpty() ? rowsOf(authority, otherwise) : own;
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
