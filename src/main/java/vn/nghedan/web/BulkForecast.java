package vn.nghedan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.nghedan.calendar.Almanacs;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.PetitionClock;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.web.CaseTasks.OpenTask;

/** Says what an act has changed of one step, out of what stood there before it and after. */
@Component
class BulkForecast {

	private final OpenSteps steps;
	private final Cases cases;
	private final ReminderVerbs reminders;
	private final Almanacs almanacs;
	private final Names names;

	BulkForecast(OpenSteps steps, Cases cases, ReminderVerbs reminders, Almanacs almanacs, Names names) {
		this.steps = steps;
		this.cases = cases;
		this.reminders = reminders;
		this.almanacs = almanacs;
		this.names = names;
	}

	/** @param act does it; its own words, where it has some, say best what it did */
	String of(BulkOrder order, String taskId, Actor actor, Supplier<String> act) {
		OpenTask task = steps.task(taskId);
		return switch (order.kind()) {
			case ASSIGN -> {
				act.get();
				yield text("ASSIGN", task.assignee() == null ? text("nobody") : names.official(task.assignee()), names.official(order.official()));
			}
			case REMIND -> {
				act.get();
				yield text("REMIND", named(reminders.reminded(task, actor)));
			}
			case EXTEND -> {
				act.get();
				yield clock(task, actor).map(clock -> asked(clock, order.days())).orElse(null);
			}
			case GRANT -> granted(task, actor, act);
			case ANSWER -> act.get();
		};
	}

	private String asked(PetitionClock clock, int days) {
		LocalDate due = VietnamTime.dateOf(clock.dueAt());
		LocalDate then = almanacs.current().calendar(clock.countedBy()).plusWorkingDays(due, days);
		return text("EXTEND", VietnamTime.words(due), days, VietnamTime.words(then));
	}

	private String granted(OpenTask task, Actor actor, Supplier<String> act) {
		Instant before = clock(task, actor).map(PetitionClock::dueAt).orElse(null);
		act.get();
		return before == null ? null : clock(task, actor).map(clock -> text("GRANT", day(before), day(clock.dueAt()))).orElse(null);
	}

	/** The clock of the work itself, while it runs. */
	private Optional<PetitionClock> clock(OpenTask task, Actor actor) {
		return cases.see(task.businessKey(), actor).resolutionClock().filter(PetitionClock::runs);
	}

	private String named(Set<String> people) {
		return people.stream().map(names::official).sorted().collect(Collectors.joining(", "));
	}

	private static String day(Instant at) {
		return VietnamTime.words(VietnamTime.dateOf(at));
	}

	private static String text(String key, Object... arguments) {
		return Problem.text("forecast." + key, LocaleContextHolder.getLocale(), arguments);
	}
}
