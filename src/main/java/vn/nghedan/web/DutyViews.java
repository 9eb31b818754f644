package vn.nghedan.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.nghedan.calendar.Almanacs;
import vn.nghedan.calendar.Circumstances;
import vn.nghedan.calendar.DeadlineRule;
import vn.nghedan.calendar.Deadlines;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.ClockState;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionClock;
import vn.nghedan.platform.VietnamTime;

/** The one thing to do at a step, and what it rests on: the rules that give its date, with their basis as it is in force. */
@Component
class DutyViews {

	private static final String RULE = "D\\d{2}";

	private final CaseDuties duties;
	private final CaseFile file;
	private final Almanacs almanacs;
	private final Deadlines deadlines;
	private final WorklistWords words;
	private final Clock clock;

	DutyViews(CaseDuties duties, CaseFile file, Almanacs almanacs, Deadlines deadlines, WorklistWords words, Clock clock) {
		this.duties = duties;
		this.file = file;
		this.almanacs = almanacs;
		this.deadlines = deadlines;
		this.words = words;
		this.clock = clock;
	}

	/** What is to be done, and why by then; {@code late} says how long it is overdue, {@code null} while it is not. */
	record DutyView(String words, List<Basis> bases, String late) {
	}

	/** A term with what sets it; {@code statutory} when that is the law. */
	record Basis(String rule, String name, String basis, boolean statutory) {
	}

	/** {@code null} where the step is no more. */
	DutyView of(CaseTasks.OpenTask task) {
		return duties.of(task.id()).map(duty -> new DutyView(duty.words(), bases(duty, task.businessKey()), words.late(task.due(), unit(task))))
				.orElse(null);
	}

	private static String unit(CaseTasks.OpenTask task) {
		return task.groups().stream().map(group -> group.substring(0, Math.max(0, group.lastIndexOf('.')))).findFirst().orElse(null);
	}

	/** Of a petition the rule of the clock that counts for the step, of anything else, and without a clock, the first one as it is in force today. */
	private List<Basis> bases(CaseDuties.Duty duty, String businessKey) {
		List<String> rules = duty.rules().stream().filter(rule -> rule.matches(RULE)).toList();
		Optional<Petition> petition = file.find(businessKey);
		return petition.flatMap(one -> counted(one, rules))
				.or(() -> rules.stream().findFirst().map(rule -> deadlines.rule(rule, VietnamTime.dateOf(clock.instant()))))
				.stream().map(DutyViews::view).toList();
	}

	/** The clock that runs; while none does, the one that stands still or has ended, lest the term of another grade is shown. */
	private Optional<DeadlineRule> counted(Petition petition, List<String> rules) {
		return petition.clocks().stream().filter(each -> rules.contains(each.ruleCode()) && each.state() != ClockState.NOT_APPLICABLE)
				.min(Comparator.comparing(DutyViews::standing).thenComparing(each -> rules.indexOf(each.ruleCode()))
						.thenComparing(PetitionClock::baseAt, Comparator.reverseOrder()))
				.map(each -> almanacs.current().rule(each.ruleCode(), Circumstances.of(each.countedBy()), VietnamTime.dateOf(each.baseAt())));
	}

	private static int standing(PetitionClock clock) {
		return clock.runs() ? 0 : clock.stoppedAt() == null ? 1 : 2;
	}

	private static Basis view(DeadlineRule rule) {
		return new Basis(rule.code(), rule.name(), rule.basis(), rule.statutory());
	}
}
