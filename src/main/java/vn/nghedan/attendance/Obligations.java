package vn.nghedan.attendance;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nghedan.attendance.Predecessors.Former;

/**
 * Brings together who owes and what was held. Whoever takes a group over takes over what is owed to it and what was done
 * for it before; what was done for a group that is no more counts for its successor.
 */
@Component
class Obligations {

	private final DutyRows duties;
	private final HeldRows held;
	private final Predecessors predecessors;

	Obligations(DutyRows duties, HeldRows held, Predecessors predecessors) {
		this.duties = duties;
		this.held = held;
		this.predecessors = predecessors;
	}

	/**
	 * By ward, then by group or official; those who owe on this day, with what was held until its end.
	 *
	 * @param username only what this official owes, or {@code null} for everybody
	 */
	List<Obligation> of(WatchedProgramme programme, Span span, LocalDate on, String username) {
		LocalDate at = on.isAfter(span.to()) ? span.to() : on;
		List<Duty> owing = duties.of(programme, span.quota().per(), at, username);
		return switch (span.quota().per()) {
			case ASSIGNMENT -> byAssignment(owing, programme, span, at, username);
			case OFFICIAL -> byOfficial(owing, programme, span, at, username);
			case WARD -> byWard(owing, programme, span, at);
		};
	}

	private List<Obligation> byAssignment(List<Duty> owing, WatchedProgramme programme, Span span, LocalDate at, String username) {
		Map<String, Set<String>> kin = predecessors.groups(owing.stream().map(Duty::groupCode).toList(), span.from());
		Set<String> places = kin.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
		Map<String, List<HeldMeeting>> byGroup = by(HeldMeeting::groupCode, username == null ? held.all(programme, span.from(), at)
				: held.in(places, programme, span.from(), at));
		Map<String, List<Former>> former = predecessors.officials(programme.code(), at).stream().collect(Collectors.groupingBy(Former::groupCode));
		return owing.stream().map(duty -> {
			Set<String> group = kin.get(duty.groupCode());
			Predicate<HeldMeeting> his = meeting -> duty.username().equals(meeting.creditedTo())
					|| group.stream().flatMap(code -> former.getOrDefault(code, List.of()).stream())
							.anyMatch(one -> one.username().equals(meeting.creditedTo()) && one.until().isBefore(duty.since()));
			return obligation(duty, span.wanted(), group.stream().flatMap(code -> byGroup.getOrDefault(code, List.of()).stream()).filter(his));
		}).toList();
	}

	private List<Obligation> byOfficial(List<Duty> owing, WatchedProgramme programme, Span span, LocalDate at, String username) {
		Map<String, List<HeldMeeting>> byOfficial = by(HeldMeeting::creditedTo, username == null ? held.all(programme, span.from(), at)
				: held.creditedTo(username, programme, span.from(), at));
		return owing.stream().map(duty -> obligation(duty, span.wantedSince(duty.since()),
				byOfficial.getOrDefault(duty.username(), List.of()).stream())).toList();
	}

	private List<Obligation> byWard(List<Duty> owing, WatchedProgramme programme, Span span, LocalDate at) {
		Map<String, List<HeldMeeting>> byWard = by(HeldMeeting::wardCode, held.all(programme, span.from(), at));
		return owing.stream().map(duty -> {
			Collection<HeldMeeting> his = byWard.getOrDefault(duty.wardCode(), List.of());
			Collection<HeldMeeting> counted = HeldRows.countsDays(programme) ? onePerDay(his) : his;
			return obligation(duty, span.wantedSince(duty.since()), counted.stream());
		}).toList();
	}

	private static Collection<HeldMeeting> onePerDay(Collection<HeldMeeting> meetings) {
		Map<LocalDate, HeldMeeting> days = new TreeMap<>();
		meetings.forEach(meeting -> days.putIfAbsent(meeting.day(), meeting));
		return days.values();
	}

	private static Map<String, List<HeldMeeting>> by(Function<HeldMeeting, String> key, List<HeldMeeting> meetings) {
		return meetings.stream().filter(meeting -> key.apply(meeting) != null).collect(Collectors.groupingBy(key));
	}

	private static Obligation obligation(Duty duty, int wanted, Stream<HeldMeeting> meetings) {
		return new Obligation(duty.username(), duty.officialName(), duty.groupCode(), duty.groupName(), duty.wardCode(), duty.wardName(),
				duty.delegation(), wanted, meetings.map(HeldMeeting::visit).sorted().toList());
	}
}
