package vn.nghedan.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.nghedan.calendar.Counting;
import vn.nghedan.calendar.DeadlineRule;
import vn.nghedan.calendar.TermUnit;
import vn.nghedan.petition.ClockExplanation;
import vn.nghedan.petition.ClockShift;
import vn.nghedan.petition.ClockState;
import vn.nghedan.petition.PetitionClock;
import vn.nghedan.petition.ShiftKind;
import vn.nghedan.platform.VietnamTime;

/** Says why a deadline is the day it is, in sentences that a clerk can read out to a resident. */
@Component
class ClockSentences {

	private final RuleWords rules;
	private final Names names;
	private final Clock clock;

	ClockSentences(RuleWords rules, Names names, Clock clock) {
		this.rules = rules;
		this.names = names;
		this.clock = clock;
	}

	/** @param next what will be told, when and to whom */
	List<String> of(ClockExplanation why, List<ExplainedClock.Next> next) {
		List<String> sentences = new ArrayList<>();
		sentences.add(start(why));
		sentences.add(isOfMeeting(why) ? text("of-meeting", why.rule().code(), why.rule().name())
				: isAsOfThen(why) ? text("rule-then", why.rule().code(), why.rule().name()) : rules.sentence(why.rule()));
		if (why.counting() != null && !isOfMeeting(why)) {
			sentences.addAll(counted(why.rule(), why.counting()));
		}
		why.shifts().stream().map(this::shift).forEach(sentences::add);
		Stream.ofNullable(why.former()).filter(former -> former.dueAt() != null).map(this::former).forEach(sentences::add);
		sentences.add(end(why.clock()));
		if (why.clock().runs() && why.clock().isOverdue(clock.instant())) {
			sentences.add(text("overdue"));
		}
		if (!next.isEmpty()) {
			sentences.add(text("next", next(next)));
		}
		return List.copyOf(sentences);
	}

	/** A clock that has stopped keeps its date, also when calendar, rules or grade are others now. */
	private static boolean isAsOfThen(ClockExplanation why) {
		return why.counting() == null && why.clock().dueAt() != null;
	}

	/** What is read out at a meeting is due when the group meets, and no day of a term is counted. */
	private static boolean isOfMeeting(ClockExplanation why) {
		return why.counting() != null && why.counting().steps().isEmpty() && why.rule().amount() > 0;
	}

	private static String start(ClockExplanation why) {
		Instant base = why.clock().baseAt();
		String when = DayWords.isStartOfDay(base) ? text("on", day(base)) : text("at", DayWords.moment(base));
		if (why.rule().amount() == 0) {
			return text("start-promise");
		}
		String event = text("start." + why.rule().startsAt(), when);
		return why.rule().unit() == TermUnit.WORKING_HOUR ? text("from-the-moment", event)
				: text(why.rule().startsAt().name().equals("RECEIPT") ? "hearing-not-counted" : "day-not-counted", event);
	}

	private static List<String> counted(DeadlineRule rule, Counting counting) {
		SkippedDays days = new SkippedDays(counting.steps(), counting.dueDate().getYear());
		if (rule.unit() == TermUnit.CALENDAR_DAY) {
			return rule.amount() == 0 ? List.of()
					: days.worked().isEmpty() ? List.of(text("all-days")) : List.of(text("all-days"), days.worked() + ".");
		}
		List<String> sentences = new ArrayList<>();
		if (!days.named().isEmpty()) {
			sentences.add(text("skipped", days.named()));
		}
		if (!days.weekends().isEmpty()) {
			sentences.add(text("weekends", days.weekends()));
		}
		if (!days.worked().isEmpty()) {
			sentences.add(text("worked", days.worked()));
		}
		return sentences;
	}

	private String shift(ClockShift shift) {
		if (shift.fromAt() == null) {
			return text("shift-unrecorded", shift.days());
		}
		if (shift.kind() == ShiftKind.EXTENSION) {
			return text("extension", shift.days(), date(shift.fromAt()), names.official(shift.decidedBy()), because(shift));
		}
		return shift.toAt() == null ? text("resting", date(shift.fromAt()), because(shift))
				: text("pause", date(shift.fromAt()), date(shift.toAt()), shift.days(), because(shift));
	}

	private static String because(ClockShift shift) {
		return shift.reason() == null ? "" : text("because", shift.reason());
	}

	private String former(PetitionClock former) {
		return text("former", date(former.dueAt()), former.ruleCode());
	}

	private static String end(PetitionClock clock) {
		if (clock.state() == ClockState.NOT_APPLICABLE) {
			return text("not-applicable");
		}
		if (clock.dueAt() == null) {
			return text(clock.state() == ClockState.PAUSED ? "paused" : "stopped-undated");
		}
		String due = text(clock.stoppedAt() == null ? "due" : "was-due", when(clock.dueAt()));
		return clock.stoppedAt() == null ? due
				: due + " " + text(clock.isOverdue(clock.stoppedAt()) ? "stopped-late" : "stopped-in-time", DayWords.moment(clock.stoppedAt()));
	}

	/** Who holds the step is named once; it is long, and read out. */
	private static String next(List<ExplainedClock.Next> next) {
		StringBuilder told = new StringBuilder();
		String holder = null;
		for (ExplainedClock.Next each : next) {
			String to = each.to();
			if (holder != null) {
				to = to.replace(holder, text("level.0"));
			}
			else if (to.startsWith(text("level.0") + " (")) {
				holder = to.substring(0, to.indexOf(')') + 1);
			}
			String at = DayWords.isEndOfDay(each.at()) ? text("end-of-day", day(each.at())) : DayWords.moment(each.at());
			told.append(told.isEmpty() ? "" : "; ").append(text("tell." + each.kind(), at, to));
		}
		return told.toString();
	}

	/** The legal end of a day is said as 24:00, that of a term in hours as it is. */
	private static String when(Instant due) {
		return DayWords.isEndOfDay(due) ? text("midnight", day(due)) : DayWords.moment(due);
	}

	private static String day(Instant at) {
		return DayWords.weekdayAndDate(VietnamTime.dateOf(at));
	}

	private static String date(Instant at) {
		LocalDate day = VietnamTime.dateOf(at);
		return VietnamTime.words(day);
	}

	static String text(String key, Object... arguments) {
		return Problem.text("explain." + key, LocaleContextHolder.getLocale(), arguments);
	}
}
