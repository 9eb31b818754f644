package vn.nghedan.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.calendar.DeadlineRule;
import vn.nghedan.calendar.RuleEdit;
import vn.nghedan.organization.Actor;

/** Deadline rules as their editors see and change them. */
@Component
@Transactional
class RuleEdits {

	private static final Comparator<DeadlineRule> ORDER = Comparator.comparing(DeadlineRule::code)
			.thenComparing(DeadlineRule::validFrom).thenComparing(DeadlineRule::id);

	private final Almanacs almanacs;
	private final CalendarEdits edits;
	private final CalendarRight right;
	private final RuleWords words;

	RuleEdits(Almanacs almanacs, CalendarEdits edits, CalendarRight right, RuleWords words) {
		this.almanacs = almanacs;
		this.edits = edits;
		this.right = right;
		this.words = words;
	}

	public RuleView.All list(String authority, Actor actor) {
		String known = right.known(authority);
		Almanac almanac = almanacs.current();
		List<String> path = almanac.path(known);
		return new RuleView.All(known, words.authority(known), right.mayEdit(known, actor), almanac.rules().stream()
				.filter(rule -> path.contains(rule.authority())).sorted(ORDER).map(words::view).toList());
	}

	public CalendarChange.OfRule post(RuleEdit edit, boolean dryRun, Actor actor) {
		right.known(edit.authority());
		// A row that is replaced has to be this authority's own, or the book refuses
		var edited = edits.edit(edit, edit.authority(), dryRun, actor);
		return new CalendarChange.OfRule(changed(edited.almanac(), edit), edited.moves(), edited.recalculation());
	}

	/** The row as it stands now; in a dry run it has no id yet. */
	private RuleView changed(Almanac almanac, RuleEdit edit) {
		return almanac.rules().stream().filter(rule -> isFor(rule, edit) && rule.validFrom().equals(edit.validFrom())).findFirst()
				.map(words::view).orElse(null);
	}

	private static boolean isFor(DeadlineRule rule, RuleEdit edit) {
		return rule.code().equals(edit.code()) && rule.authority().equals(edit.authority()) && rule.grade() == edit.grade()
				&& Objects.equals(rule.kind(), edit.kind()) && Objects.equals(rule.channel(), edit.channel())
				&& Objects.equals(rule.level(), edit.level());
	}
}
