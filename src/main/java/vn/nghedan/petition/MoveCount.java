package vn.nghedan.petition;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.platform.VietnamTime;

/** Counts the clocks that have another date by one almanac than by the other, and keeps the first of them. */
final class MoveCount implements Consumer<SweptClock> {

	private final Almanac before;
	private final Almanac after;
	private final Set<String> cases = new HashSet<>();
	private final TreeSet<Recalculations.Move> first = new TreeSet<>(
			Comparator.comparing(Recalculations.Move::code).thenComparing(Recalculations.Move::ruleCode));
	private int clocks;

	MoveCount(Almanac before, Almanac after) {
		this.before = before;
		this.after = after;
	}

	@Override
	public void accept(SweptClock clock) {
		// Not the stored date: while another recalculation runs, its moves are not those of this change
		Instant from = clock.due(before).orElse(clock.dueAt());
		Instant to = clock.due(after).orElse(from);
		if (!from.equals(to)) {
			clocks++;
			cases.add(clock.code());
			first.add(new Recalculations.Move(clock.code(), clock.term().ruleCode(), VietnamTime.dateOf(from),
					VietnamTime.dateOf(to)));
			if (first.size() > Recalculations.SHOWN) {
				first.pollLast();
			}
		}
	}

	Recalculations.Preview preview() {
		return new Recalculations.Preview(cases.size(), clocks, List.copyOf(first));
	}
}
