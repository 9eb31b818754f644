package vn.nghedan.web;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.nghedan.access.Door;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.Standing;
import vn.nghedan.platform.Messages;
import vn.nghedan.reporting.DashboardCases;
import vn.nghedan.reporting.DashboardOpen;
import vn.nghedan.reporting.DashboardSteps;
import vn.nghedan.reporting.DashboardWork;
import vn.nghedan.reporting.StepLoad;
import vn.nghedan.web.DashboardController.Number;
import vn.nghedan.web.DashboardController.Part;
import vn.nghedan.web.DashboardController.Row;
import vn.nghedan.web.DashboardController.Today;

/** Puts the numbers of today together with their words and the lists that make them. */
@Component
class DashboardViews {

	private static final String STEPS = "#/worklist";
	private static final String CASES = "#/cases?open=true";

	private final DashboardWork work;
	private final DashboardCases cases;
	private final WorklistSight steps;
	private final Sight sight;
	private final Led led;
	private final StuckCases stuck;
	private final DashboardDays days;
	private final DashboardUnits units;
	private final Names names;
	private final Clock clock;

	DashboardViews(DashboardWork work, DashboardCases cases, WorklistSight steps, Sight sight, Led led, StuckCases stuck,
			DashboardDays days, DashboardUnits units, Names names, Clock clock) {
		this.work = work;
		this.cases = cases;
		this.steps = steps;
		this.sight = sight;
		this.led = led;
		this.stuck = stuck;
		this.days = days;
		this.units = units;
		this.names = names;
		this.clock = clock;
	}

	Today today(Actor actor) {
		DashboardSteps open = work.steps(steps.of(actor));
		DashboardOpen petitions = cases.open(sight.of(actor, Door.CASES));
		StuckController.Lines failed = stuck.of(actor);
		List<Number> numbers = Stream.of(Stream.of(steps(open.all()), unclaimed(open.all()), petitions(petitions),
					number("late", petitions.overdue(), CASES + "&overdue=true", List.of())),
				Stream.of(Standing.values()).map(standing -> standing(standing, petitions)),
				Stream.of(number("stuck", failed.count(), null, List.of()))).flatMap(all -> all).toList();
		return new Today(clock.instant(), led.heads(actor).stream().map(names::unit).toList(), numbers,
				units.rows(open, actor),
				open.steps().stream().sorted(Comparator.comparingInt(sum -> DashboardFlow.place(sum.key())))
					.map(sum -> new Row(sum.key(), sum.name(), STEPS + "?step=" + sum.key(), sum)).toList(), failed);
	}

	List<StepLoad> loads(Actor actor) {
		return work.loads(led.steps(actor));
	}

	private static Number steps(DashboardSteps.Sum sum) {
		return number("steps", sum.all(), STEPS, List.of(chip("overdue", sum.overdue()), chip("due-soon", sum.soon()),
				chip("later", sum.later()), chip("standing", sum.standing())));
	}

	private static Part chip(String chip, long count) {
		return new Part(chip, text("part." + chip), count, STEPS + "?chip=" + chip);
	}

	private static Number unclaimed(DashboardSteps.Sum sum) {
		return number("unclaimed", sum.unclaimed(), STEPS + "?chip=unclaimed", List.of());
	}

	private Number petitions(DashboardOpen open) {
		return number("petitions", open.all(), CASES, open.ages().stream().map(age -> new Part("age-" + age.from(),
				age.to() == null ? text("age.from", age.from()) : text("age.between", age.from(), age.to()), age.cases(),
				CASES + days.received(age.from(), age.to()))).toList());
	}

	private static Number standing(Standing standing, DashboardOpen open) {
		String list = "#/cases?standing=" + standing.name();
		List<Part> parts = open.parts(standing).stream().map(part -> new Part(part.key(), Labels.of(PetitionStatus.valueOf(part.key())),
				part.cases(), list + "&status=" + part.key())).toList();
		return number(standing.name(), open.of(standing), list, parts.size() > 1 ? parts : List.of());
	}

	private static Number number(String key, long count, String list, List<Part> parts) {
		return new Number(key, text("number." + key), text("definition." + key, Standing.LONG, Standing.AHEAD), count, list, parts);
	}

	private static String text(String key, Object... arguments) {
		return Messages.text("reporting", key, LocaleContextHolder.getLocale(), arguments);
	}
}
