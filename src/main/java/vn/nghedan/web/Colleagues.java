package vn.nghedan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Official;
import vn.nghedan.organization.Organization;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.web.CaseTasks.OpenTask;

/** Whom steps could be given to: the holders of the groups they wait for, without those to whom the engine would refuse them. */
@Component
@Transactional(readOnly = true)
class Colleagues {

	private final CaseTasks tasks;
	private final TaskVerbs verbs;
	private final Cases cases;
	private final Organization organization;
	private final Names names;
	private final Clock clock;

	Colleagues(CaseTasks tasks, TaskVerbs verbs, Cases cases, Organization organization, Names names, Clock clock) {
		this.tasks = tasks;
		this.verbs = verbs;
		this.cases = cases;
		this.organization = organization;
		this.names = names;
		this.clock = clock;
	}

	/** Somebody with how many of the tasks he could have. */
	record Colleague(String username, String name, String position, String unitName, int able) {
	}

	/** Those that could have most of them first. Tasks that do not concern the actor count for nobody. */
	List<Colleague> of(List<String> taskIds, Actor actor) {
		LocalDate today = VietnamTime.dateOf(clock.instant());
		Map<String, Set<String>> holders = new TreeMap<>();
		Map<String, Integer> able = new TreeMap<>();
		taskIds.stream().distinct().map(id -> tasks.task(id).orElse(null)).filter(Objects::nonNull)
				.filter(task -> verbs.concerns(task, actor)).forEach(task -> people(task, holders, today)
						.forEach(person -> able.merge(person, 1, Integer::sum)));
		return able.entrySet().stream().map(each -> colleague(each.getKey(), each.getValue()))
				.sorted(Comparator.comparing(Colleague::able).reversed().thenComparing(Colleague::name)).toList();
	}

	private Set<String> people(OpenTask task, Map<String, Set<String>> known, LocalDate today) {
		Set<String> people = new HashSet<>();
		task.groups().forEach(group -> people.addAll(known.computeIfAbsent(group, each -> holders(each, today))));
		if (TaskVerbs.isPetition(task)) {
			people.removeIf(person -> !cases.isFair(task.businessKey(), person));
		}
		return people;
	}

	private Set<String> holders(String group, LocalDate today) {
		int dot = group.lastIndexOf('.');
		return dot < 0 ? Set.of() : new HashSet<>(organization.holders(group.substring(0, dot), group.substring(dot + 1), today));
	}

	private Colleague colleague(String username, int able) {
		Official official = organization.official(username);
		return new Colleague(username, official.fullName(), official.position(), names.unit(official.unitCode()), able);
	}
}
