package vn.nghedan.web;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.calendar.DeadlineRule;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.ClockExplanation;
import vn.nghedan.petition.ClockExplanations;
import vn.nghedan.petition.ClockShift;
import vn.nghedan.petition.PetitionClock;
import vn.nghedan.petition.ShiftKind;

/** The deadlines of a petition with their explanations. */
@Component
@Transactional(readOnly = true)
class ExplainedClocks {

	private final Cases cases;
	private final ClockExplanations explanations;
	private final CaseHistory history;
	private final ClockSentences words;
	private final RuleWords rules;
	private final AlarmTargets targets;
	private final Names names;

	ExplainedClocks(Cases cases, ClockExplanations explanations, CaseHistory history, ClockSentences words, RuleWords rules,
			AlarmTargets targets, Names names) {
		this.cases = cases;
		this.explanations = explanations;
		this.history = history;
		this.words = words;
		this.rules = rules;
		this.targets = targets;
		this.names = names;
	}

	public List<ExplainedClock> of(String code, Actor actor) {
		cases.see(code, actor);
		return explanations.of(code).stream().map(why -> new ExplainedClock(history.view(why.clock()), explained(why))).toList();
	}

	private ExplainedClock.Explanation explained(ClockExplanation why) {
		List<ExplainedClock.Next> next = targets.of(why.coming());
		List<CalendarView.Step> steps = why.counting() == null ? List.of() : CalendarTerms.steps(why.counting());
		return new ExplainedClock.Explanation(words.of(why, next), why.clock().baseAt(), rule(why.rule()), steps,
				steps.stream().filter(step -> !step.counted()).map(step -> new ExplainedClock.Skipped(step.date(), step.reason())).toList(),
				shifts(why, ShiftKind.PAUSE).map(this::pause).toList(),
				shifts(why, ShiftKind.EXTENSION).map(this::extension).toList(), former(why.former()), why.clock().dueAt(), next,
				notes(why));
	}

	private static List<String> notes(ClockExplanation why) {
		if (why.counting() != null) {
			return why.counting().notes();
		}
		return why.clock().dueAt() == null ? List.of() : List.of(ClockSentences.text("as-of-then"));
	}

	private ExplainedClock.Rule rule(DeadlineRule rule) {
		return new ExplainedClock.Rule(rule.code(), rule.name(), RuleWords.words(rule), rule.basis(), rule.validFrom(),
				rule.authority(), rules.authority(rule), rule.id());
	}

	private static Stream<ClockShift> shifts(ClockExplanation why, ShiftKind kind) {
		return why.shifts().stream().filter(shift -> shift.kind() == kind);
	}

	private ExplainedClock.Pause pause(ClockShift shift) {
		return new ExplainedClock.Pause(shift.fromAt(), shift.toAt(), shift.days(), shift.reason());
	}

	private ExplainedClock.Extension extension(ClockShift shift) {
		return new ExplainedClock.Extension(shift.days(), shift.fromAt(), names.official(shift.decidedBy()), shift.reason());
	}

	private ExplainedClock.Former former(PetitionClock former) {
		return former == null ? null
				: new ExplainedClock.Former(former.ruleCode(), history.view(former).name(), former.dueAt());
	}
}
