package vn.nghedan.reporting;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The open steps of a scope as the worklist would list them now; every sum is of the same lines, so the parts sum to the whole. */
public record DashboardSteps(List<Line> lines) {

	private static final Set<WorklistState> SOON = EnumSet.of(WorklistState.TODAY, WorklistState.SOON);
	private static final Set<WorklistState> STANDING = EnumSet.of(WorklistState.STOPPED, WorklistState.NONE);

	/** Steps of one kind that wait for one unit. */
	public record Line(String unit, String step, String stepName, WorklistState state, boolean unclaimed, long steps) {
	}

	/** The same sums for whatever {@code key} names, a unit or a step; the four in the middle make up {@code all}. */
	public record Sum(String key, String name, long all, long overdue, long soon, long later, long standing, long unclaimed) {

		/** Both together, under this key. */
		public Sum and(Sum other) {
			return new Sum(key, name, all + other.all, overdue + other.overdue, soon + other.soon, later + other.later,
					standing + other.standing, unclaimed + other.unclaimed);
		}

		public Sum named(String otherKey, String otherName) {
			return new Sum(otherKey, otherName, all, overdue, soon, later, standing, unclaimed);
		}
	}

	public Sum all() {
		return sum(null, null, lines);
	}

	/** By the unit for whose people it waits, the most overdue first; {@code null} where for none. */
	public List<Sum> units() {
		return lines.stream().collect(Collectors.groupingBy(line -> line.unit() == null ? "" : line.unit())).entrySet().stream()
			.map(unit -> sum(unit.getKey().isEmpty() ? null : unit.getKey(), null, unit.getValue()))
			.sorted(Comparator.comparingLong(Sum::overdue).reversed().thenComparing(Comparator.comparingLong(Sum::all).reversed())
				.thenComparing(Sum::key, Comparator.nullsLast(Comparator.naturalOrder()))).toList();
	}

	/** By the element's id. */
	public List<Sum> steps() {
		Map<String, List<Line>> steps = lines.stream().collect(Collectors.groupingBy(Line::step));
		return steps.entrySet().stream().map(step -> sum(step.getKey(), step.getValue().get(0).stepName(), step.getValue()))
			.sorted(Comparator.comparingLong(Sum::all).reversed().thenComparing(Sum::key)).toList();
	}

	private static Sum sum(String key, String name, List<Line> some) {
		return new Sum(key, name, count(some, line -> true), count(some, line -> line.state() == WorklistState.OVERDUE),
				count(some, line -> SOON.contains(line.state())), count(some, line -> line.state() == WorklistState.LATER),
				count(some, line -> STANDING.contains(line.state())), count(some, Line::unclaimed));
	}

	private static long count(List<Line> some, Predicate<Line> which) {
		return some.stream().filter(which).mapToLong(Line::steps).sum();
	}
}
