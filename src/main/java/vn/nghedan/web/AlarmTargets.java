package vn.nghedan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.nghedan.calendar.AlarmKind;
import vn.nghedan.organization.Head;
import vn.nghedan.organization.Official;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.petition.Alarm;
import vn.nghedan.petition.Alarms;
import vn.nghedan.platform.VietnamTime;

/** Whom alarms will reach as things stand today, in words; who holds the step then may be somebody else. */
@Component
class AlarmTargets {

	private final Organization organization;
	private final Alarms alarms;
	private final Names names;
	private final Clock clock;

	AlarmTargets(Organization organization, Alarms alarms, Names names, Clock clock) {
		this.organization = organization;
		this.alarms = alarms;
		this.names = names;
		this.clock = clock;
	}

	/**
	 * Each alarm of one clock, in time order, with whom it will reach; those that are news to nobody are left out.
	 *
	 * @param open the steps of the case that wait for somebody
	 */
	List<ExplainedClock.Next> of(List<Alarm> coming, List<CaseTasks.OpenTask> open) {
		List<ExplainedClock.Next> next = new ArrayList<>();
		Set<String> told = coming.isEmpty() ? Set.of() : new HashSet<>(alarms.told(coming.get(0)));
		for (Alarm alarm : coming) {
			String to = to(alarm, late(alarm, open), told);
			if (!to.isEmpty()) {
				next.add(new ExplainedClock.Next(alarm.at(), alarm.kind().name(), Labels.of(alarm.kind()), to));
			}
		}
		return next;
	}

	/** The steps that are due by this very clock; where none is, whatever is open. */
	private static List<CaseTasks.OpenTask> late(Alarm alarm, List<CaseTasks.OpenTask> open) {
		List<CaseTasks.OpenTask> due = open.stream().filter(task -> alarm.dueAt().equals(task.due())).toList();
		return due.isEmpty() ? open : due;
	}

	private String to(Alarm alarm, List<CaseTasks.OpenTask> open, Set<String> told) {
		Stream<String> holders = alarm.level() < 2 || alarm.kind() != AlarmKind.ESCALATION ? Stream.of(holders(alarm, open))
				: Stream.empty();
		List<String> heads = alarm.level() == 0 ? List.of() : heads(alarm, holders(open), told);
		told.addAll(heads);
		return Stream.concat(holders, heads.stream().map(this::head)).collect(Collectors.joining(ClockSentences.text("and")));
	}

	private String holders(Alarm alarm, List<CaseTasks.OpenTask> open) {
		String who = open.stream().flatMap(task -> holders(task).stream()).distinct().collect(Collectors.joining(", "));
		if (!who.isEmpty()) {
			return ClockSentences.text("holder", who);
		}
		return group(Roles.group(organization.nearestHolding(alarm.unit(), Roles.HANDLER, today()).orElse(alarm.unit()), Roles.HANDLER));
	}

	private List<String> holders(CaseTasks.OpenTask task) {
		return task.assignee() == null ? task.groups().stream().map(this::group).toList()
				: List.of(names.official(organization.actingFor(task.assignee(), today())));
	}

	/** {@code TG-BHD.intake-officer} as role and unit. */
	private String group(String group) {
		int dot = group.lastIndexOf('.');
		return dot < 0 ? group : Labels.of("role", group.substring(dot + 1)) + " " + names.unit(group.substring(0, dot));
	}

	/** The head of the alarm's level, or of the nearest above, else below, to whom it is news; nobody is his own superior. */
	private List<String> heads(Alarm alarm, Set<String> late, Set<String> told) {
		List<Head> way = organization.heads(alarm.unit(), today(), Set.of());
		int start = Math.max(0, Math.min(alarm.level(), way.size()) - 1);
		List<Head> below = new ArrayList<>(way.subList(0, start));
		Collections.reverse(below);
		boolean once = alarm.kind() == AlarmKind.ESCALATION;
		return Stream.concat(way.subList(start, way.size()).stream(), below.stream())
				.map(head -> head.usernames().stream().filter(each -> !late.contains(each) && !(once && told.contains(each))).toList())
				.filter(head -> !head.isEmpty()).findFirst().orElse(List.of());
	}

	private String head(String username) {
		String position = organization.findOfficial(username).map(Official::position).orElse("");
		return position.isBlank() ? names.official(username) : names.official(username) + " (" + position + ")";
	}

	private Set<String> holders(List<CaseTasks.OpenTask> open) {
		return open.stream().filter(task -> task.assignee() != null).map(task -> organization.actingFor(task.assignee(), today()))
				.collect(Collectors.toSet());
	}

	private LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
