package vn.nghedan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a re-organisation changes and moves, or would. */
record ReorganizationView(Long id, LocalDate effectiveOn, List<Unit> ends, List<Unit> begins, Groups groups, Cases cases,
		long tasks, int meetings, List<String> warnings) {

	/** A unit with a level of competence of its own; divisions go with theirs. */
	record Unit(String code, String name, String levelName) {
	}

	/** Residential groups that end: together with others, into several, or one into one. */
	record Groups(long merged, long split, long moved) {
	}

	/** Open cases that go to another unit; {@code unrouted} are units with cases for which nobody is found. */
	record Cases(long open, List<Moved> byUnit, List<Code> unrouted) {
	}

	/** How many cases go from one unit to another one. */
	record Moved(String from, String fromName, String to, String toName, long cases) {
	}

	/** A unit by code and name. */
	record Code(String code, String name) {
	}

	/** One that was ordered; the numbers are of its open cases, null while nobody has begun. */
	record Line(long id, String decision, LocalDate effectiveOn, Instant orderedAt, String orderedByName, String state,
			String stateLabel, Instant doneAt, Integer total, Integer done, Integer moved) {
	}
}
