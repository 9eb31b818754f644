package vn.nghedan.web;

import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.AlmanacBook;
import vn.nghedan.calendar.AlmanacEdit;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.Recalculations;

/** Changes calendars and rules, or only says which cases would move. */
@Component
class CalendarEdits {

	private final AlmanacBook book;
	private final Recalculations recalculations;
	private final CalendarRight right;
	private final Cases cases;

	CalendarEdits(AlmanacBook book, Recalculations recalculations, CalendarRight right, Cases cases) {
		this.book = book;
		this.recalculations = recalculations;
		this.right = right;
		this.cases = cases;
	}

	/** The almanac after the change, real or not, and what comes of it. */
	record Edited(Almanac almanac, CalendarChange.Moves moves, Long recalculation) {
	}

	/** Nothing is read here that the change has not been allowed to: which cases move is for editors only. */
	@Transactional
	public Edited edit(AlmanacEdit edit, String calendar, boolean dryRun, Actor actor) {
		right.requireEdit(calendar, actor);
		if (dryRun) {
			Almanac almanac = book.preview(edit);
			return new Edited(almanac, moves(almanac, actor), null);
		}
		long before = book.hold();
		Almanac almanac = book.apply(edit, actor);
		return new Edited(almanac, null, almanac.version() == before ? null : recalculations.ofVersion(almanac.version()).orElse(null));
	}

	private CalendarChange.Moves moves(Almanac almanac, Actor actor) {
		var preview = recalculations.preview(almanac);
		Set<String> seen = cases.visible(preview.first().stream().map(Recalculations.Move::code).toList(), actor);
		List<CalendarChange.Move> items = preview.first().stream().filter(move -> seen.contains(move.code()))
				.map(move -> new CalendarChange.Move(move.code(), move.ruleCode(), RuleWords.name(almanac, move.ruleCode()), move.from(), move.to()))
				.toList();
		return new CalendarChange.Moves(preview.cases(), preview.clocks(), items, preview.clocks() - items.size());
	}
}
