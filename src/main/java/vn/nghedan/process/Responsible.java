package vn.nghedan.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nghedan.calendar.AlarmKind;
import vn.nghedan.organization.Head;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.petition.Alarm;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.web.AlarmAudience.Holder;
import vn.nghedan.web.AlarmAudience.Told;

/** Who answers for a petition beside those whose task is open: the handlers of its unit, and the heads above them. */
@Component
class Responsible {

	/** The report to the delegation, for which none of those works who work on the case. */
	static final String REVIEW = "D03";

	private final CaseFile cases;
	private final Organization organization;
	private final Clock clock;

	Responsible(CaseFile cases, Organization organization, Clock clock) {
		this.cases = cases;
		this.organization = organization;
		this.clock = clock;
	}

	/**
	 * Whom an alarm is told to: up to the first level those whose step is late, from the first level on the head of that
	 * level. What nobody works on is told to the handlers of the unit and, where it has none, to its head.
	 *
	 * @param taskId the step that is late
	 * @param holders those whose own step is late
	 * @param told those who know of this delay already
	 */
	Told told(Alarm alarm, String taskId, List<Holder> holders, Set<String> told) {
		List<Holder> late = others(alarm, holders.isEmpty() ? handlers(alarm) : holders);
		boolean theirs = alarm.level() <= 1 || alarm.kind() != AlarmKind.ESCALATION;
		Head head = alarm.level() > 0 || late.isEmpty() ? superior(alarm, late, told) : null;
		return new Told(alarm, taskId, theirs ? late : List.of(), head);
	}

	/**
	 * The head of the alarm's level, or of the nearest level above whom it is news to. At the top it goes no further, so the
	 * highest below is told who does not know yet. Nobody is his own superior. An escalation is told once, a day that the
	 * law names each time.
	 */
	private Head superior(Alarm alarm, List<Holder> late, Set<String> told) {
		List<Head> heads = organization.heads(alarm.unit(), today(), Set.of());
		Predicate<String> isNews = person -> !person.equals(concerned(alarm)) && late.stream().noneMatch(holder -> holder.people().contains(person))
				&& !(alarm.kind() == AlarmKind.ESCALATION && told.contains(person));
		return fromLevel(alarm.level(), heads)
				.map(head -> new Head(head.unitCode(), head.usernames().stream().filter(isNews).toList()))
				.filter(head -> !head.usernames().isEmpty()).findFirst().orElse(null);
	}

	/** Whom a petition is about hears nothing of it. */
	private List<Holder> others(Alarm alarm, List<Holder> late) {
		String concerned = concerned(alarm);
		return concerned == null ? late : late.stream()
				.map(holder -> new Holder(holder.taskId(), holder.group(),
						holder.people().stream().filter(person -> !person.equals(concerned)).collect(Collectors.toCollection(TreeSet::new))))
				.filter(holder -> !holder.people().isEmpty()).toList();
	}

	private String concerned(Alarm alarm) {
		return cases.get(alarm.code()).aboutOfficial().orElse(null);
	}

	private static Stream<Head> fromLevel(int level, List<Head> heads) {
		int start = Math.max(0, Math.min(level, heads.size()) - 1);
		List<Head> below = new ArrayList<>(heads.subList(0, start));
		Collections.reverse(below);
		return Stream.concat(heads.subList(start, heads.size()).stream(), below.stream());
	}

	/** For a promise that is watched no task is open, but somebody has to keep it; a gathering dossier is the liaison's. */
	private List<Holder> handlers(Alarm alarm) {
		if (alarm.ruleCode().equals(REVIEW))
			return reviewers(alarm.unit());
		Petition petition = cases.get(alarm.code());
		String unit = Optional.ofNullable(petition.route().respondingUnit()).orElse(alarm.unit());
		String role = petition.status() == PetitionStatus.CITY_QUEUED ? Roles.CITY_LIAISON : Roles.HANDLER;
		return organization.nearestHolding(unit, role, today())
				.map(holding -> new Holder(null, Roles.group(holding, role),
						new TreeSet<>(organization.holders(holding, role, today()))))
				.stream().toList();
	}

	/** Whoever calls the delegation's meeting; in a ward without one only its chair is told. */
	private List<Holder> reviewers(String ward) {
		return Stream.of(Roles.DELEGATION_SECRETARY, Roles.DELEGATION_HEAD)
				.filter(role -> !organization.holders(ward, role, today()).isEmpty()).limit(1)
				.map(role -> new Holder(null, Roles.group(ward, role), new TreeSet<>(organization.holders(ward, role, today())))).toList();
	}

	private LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
