package vn.nghedan.web;

import java.time.LocalDate;
import java.util.List;


/** What a change of calendar or rules does, or would do. */
final class CalendarChange {

	private CalendarChange() {
	}

	/**
	 * Open cases and their clocks that would move; {@code items} shows those of the first ones which the reader may see,
	 * {@code hidden} is how many more there are.
	 */
	record Moves(int cases, int clocks, List<Move> items, int hidden) {
	}

	/** One date that would move. */
	record Move(String code, String rule, String name, LocalDate from, LocalDate to) {
	}

	/** The answer to one changed day; {@code moves} only of a dry run, {@code recalculation} only of a real change. */
	record OfDay(CalendarView.Day day, Moves moves, Long recalculation, List<String> warnings) {
	}

	/** The answer to several changed days, or to office hours. */
	record Of(Moves moves, Long recalculation, List<String> warnings) {
	}

	/** The answer to a changed rule. */
	record OfRule(RuleView rule, Moves moves, Long recalculation) {
	}

	/** The answer to a file. */
	record OfFile(List<FileDay> rows, Moves moves, Long recalculation, List<String> warnings) {
	}

	/** One entry of a calendar file; {@code problem} is {@code null} for a good one. */
	record FileDay(LocalDate date, String kind, String kindLabel, String name, String basis, String problem) {
	}
}
