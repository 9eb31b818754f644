package vn.nghedan.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.nghedan.competence.Relocations;
import vn.nghedan.competence.TableCheck;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.AuthorityLevel;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.OrganizationChart;
import vn.nghedan.organization.Reorganization;
import vn.nghedan.organization.ReorganizationPlan;
import vn.nghedan.organization.Reorganizations;
import vn.nghedan.organization.Succession;
import vn.nghedan.organization.Vacancy;
import vn.nghedan.meeting.MeetingMoves;
import vn.nghedan.platform.Messages;
import vn.nghedan.platform.VietnamTime;

/** Shows what a re-organisation does, looked at while it stands in the tables. */
@Component
class ReorganizationViews {

	private final Organization organization;
	private final OrganizationChart chart;
	private final Reorganizations reorganizations;
	private final Relocations relocations;
	private final TableCheck competence;
	private final MeetingMoves meetings;
	private final TasksOfUnits tasks;
	private final OrganizationRight today;
	private final Names names;

	ReorganizationViews(Organization organization, OrganizationChart chart, Reorganizations reorganizations,
			Relocations relocations, TableCheck competence, MeetingMoves meetings, TasksOfUnits tasks, OrganizationRight today, Names names) {
		this.organization = organization;
		this.chart = chart;
		this.reorganizations = reorganizations;
		this.relocations = relocations;
		this.competence = competence;
		this.meetings = meetings;
		this.tasks = tasks;
		this.today = today;
		this.names = names;
	}

	/** Within the transaction in which it was written. */
	ReorganizationView preview(ReorganizationPlan plan, Reorganization written) {
		LocalDate day = plan.effectiveOn();
		List<Succession> steps = reorganizations.successions(written.id());
		List<Authority> ended = steps.stream().map(Succession::fromCode).distinct().map(organization::find)
				.flatMap(Optional::stream).toList();
		List<String> codes = ended.stream().map(Authority::code).map(organization::withDescendants).flatMap(Set::stream)
				.distinct().toList();
		List<Authority> begun = plan.units().stream().map(unit -> organization.authority(unit.code())).toList();
		return new ReorganizationView(null, day, units(ended), units(begun), groups(steps), cases(written.id()),
				tasks.count(codes), meetings.meetingsToMove(day), warnings(plan));
	}

	private List<ReorganizationView.Unit> units(List<Authority> units) {
		Map<String, AuthorityLevel> levels = chart.levels();
		return units.stream().filter(unit -> levels.get(unit.levelCode()).competenceLevel() != null)
				.map(unit -> new ReorganizationView.Unit(unit.code(), unit.name(), levels.get(unit.levelCode()).name())).toList();
	}

	private ReorganizationView.Groups groups(List<Succession> all) {
		List<Succession> steps = all.stream().filter(step -> step.toCode() != null
				&& organization.findGroup(step.fromCode()).isPresent()).toList();
		Map<String, Long> successors = count(steps, Succession::fromCode);
		Map<String, Long> predecessors = count(steps, Succession::toCode);
		long split = successors.values().stream().filter(n -> n > 1).count();
		long merged = steps.stream().filter(step -> successors.get(step.fromCode()) == 1
				&& predecessors.get(step.toCode()) > 1).count();
		return new ReorganizationView.Groups(merged, split, successors.size() - split - merged);
	}

	private static Map<String, Long> count(List<Succession> steps, Function<Succession, String> key) {
		return steps.stream().collect(Collectors.groupingBy(key, Collectors.counting()));
	}

	private ReorganizationView.Cases cases(long id) {
		Relocations.Preview preview = relocations.preview(id);
		return new ReorganizationView.Cases(preview.open(),
				preview.byUnit().stream().map(moved -> new ReorganizationView.Moved(moved.from(), name(moved.from()), moved.to(),
						name(moved.to()), moved.cases())).toList(),
				preview.unrouted().stream().map(unit -> new ReorganizationView.Code(unit, name(unit))).toList());
	}

	/** Asked anew each time: the name of what is only looked at must not stay in anybody's memory. */
	private String name(String unit) {
		return organization.find(unit).map(Authority::name).orElse(unit);
	}

	private List<String> warnings(ReorganizationPlan plan) {
		Locale locale = LocaleContextHolder.getLocale();
		List<String> warnings = new ArrayList<>();
		if (plan.effectiveOn().isBefore(today.today())) {
			warnings.add(Messages.text("organization", "reorganization.past-day", locale, VietnamTime.words(plan.effectiveOn())));
		}
		reorganizations.vacancies(plan).stream().collect(Collectors.groupingBy(Vacancy::unit, LinkedHashMap::new,
				Collectors.toList())).forEach((unit, vacant) -> warnings.add(Messages.text("organization", "reorganization.vacancies",
						locale, vacant.get(0).unitName(), unit, vacant.stream().map(each -> Messages.text("organization",
								"role." + each.role(), locale)).collect(Collectors.joining(", ")))));
		competence.problemsInForce().forEach(problem -> warnings.add(Messages.text("competence", "check.after-change", locale, problem.in(locale))));
		return warnings;
	}

	ReorganizationView.Line line(Reorganization one) {
		var progress = relocations.progress(one.id());
		return new ReorganizationView.Line(one.id(), one.decision(), one.effectiveOn(), one.orderedAt(),
				names.official(one.orderedBy()), one.state().name(), Messages.text("organization",
						"reorganization-state." + one.state(), LocaleContextHolder.getLocale()), one.doneAt(),
				progress.map(Relocations.Progress::total).orElse(null), progress.map(Relocations.Progress::done).orElse(null),
				progress.map(Relocations.Progress::moved).orElse(null));
	}
}
