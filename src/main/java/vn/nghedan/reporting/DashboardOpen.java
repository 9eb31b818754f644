package vn.nghedan.reporting;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.nghedan.petition.Standing;

/** The open cases of a scope as they stand now; whatever is asked of it is added up from the same lines, so the parts sum to the whole. */
public record DashboardOpen(List<Line> lines) {

	/** The first day of each age but the youngest. */
	static final List<Integer> AGES = List.of(8, 16, 31, 61, 91);

	/** Open cases of one status and one age; {@code age} counts from 0, the youngest. */
	public record Line(String status, int age, long cases, long waitingTooLong, long untold, long promiseDue, long overdue) {

		long of(Standing standing) {
			return switch (standing) {
				case WAITING_TOO_LONG -> waitingTooLong;
				case UNTOLD -> untold;
				case PROMISE_DUE -> promiseDue;
			};
		}
	}

	/** One part of a number. */
	public record Part(String key, long cases) {
	}

	/** A span of days since receipt, {@code to} included; the oldest has none. */
	public record Age(int from, Integer to, long cases) {
	}

	public long all() {
		return sum(Line::cases);
	}

	public long of(Standing standing) {
		return sum(line -> line.of(standing));
	}

	/** Those of which a term has passed, also where nobody has a step of them. */
	public long overdue() {
		return sum(Line::overdue);
	}

	/** By status, the most first; those without any are left out. */
	public List<Part> parts(Standing standing) {
		return lines.stream().collect(Collectors.groupingBy(Line::status, Collectors.summingLong(line -> line.of(standing))))
			.entrySet().stream().filter(part -> part.getValue() > 0).map(part -> new Part(part.getKey(), part.getValue()))
			.sorted((one, other) -> one.cases() == other.cases() ? one.key().compareTo(other.key()) : Long.compare(other.cases(), one.cases()))
			.toList();
	}

	/** Every age, also that of which there is none. */
	public List<Age> ages() {
		return IntStream.rangeClosed(0, AGES.size())
			.mapToObj(age -> new Age(age == 0 ? 0 : AGES.get(age - 1), age == AGES.size() ? null : AGES.get(age) - 1,
					sum(line -> line.age() == age ? line.cases() : 0))).toList();
	}

	private long sum(ToLongFunction<Line> what) {
		return lines.stream().mapToLong(what).sum();
	}
}
