package vn.nghedan.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.nghedan.meeting.Draft.DraftSession;
import vn.nghedan.platform.Messages;
import vn.nghedan.platform.VietnamTime;

/** Works out the meetings that all series give in a period: on which evening, where, and who goes. */
@Component
class Drafts {

	/** As many as a meeting can have; households that were miscounted must not stop the calendar of everybody else. */
	private static final int MOST_SESSIONS = 20;

	private final ScheduleRows rows;
	private final Evenings evenings;
	private final Liaisons liaisons;
	private final Turns turns;
	private final MeetingSettings settings;

	Drafts(ScheduleRows rows, Evenings evenings, Liaisons liaisons, Turns turns, MeetingSettings settings) {
		this.rows = rows;
		this.evenings = evenings;
		this.liaisons = liaisons;
		this.turns = turns;
		this.settings = settings;
	}

	/** One day that a series gives. */
	private record Occasion(ScheduledSeries series, LocalDate day) {
	}

	/** The same with the group that is visited and whoever goes; both may be null. */
	private record Visit(Occasion occasion, String group, String liaison) {

		Predicate<LocalDate> isBusy(Set<String> engaged) {
			return day -> group != null && engaged.contains(group + " " + day) || liaison != null && engaged.contains(liaison + " " + day);
		}

		void engage(Set<String> engaged, LocalDate day) {
			engaged.add(group + " " + day);
			engaged.add(liaison + " " + day);
		}
	}

	/** What is in the calendar already is left out. */
	List<Draft> between(LocalDate from, LocalDate until) {
		Set<String> known = rows.known(from);
		List<Occasion> occasions = rows.series(from, until).stream()
			.flatMap(series -> series.days().stream().map(day -> new Occasion(series, day)))
			.filter(each -> !known.contains(each.series().code() + " " + each.day()))
			.sorted(Comparator.comparing(Occasion::day).thenComparing(each -> each.series().code())).toList();
		if (occasions.isEmpty()) {
			return List.of();
		}
		Map<String, Integer> households = rows.households();
		Map<String, Map<String, String>> clusters = rows.clusters();
		Set<String> engaged = rows.engaged(from);
		Turns.Round round = turns.round();
		Liaisons.Book book = liaisons.between(from, until);
		List<Draft> drafts = new ArrayList<>(occasions.size());
		List<Visit> visits = visits(occasions, book, round);
		// A meeting that is moved is to find an evening on which nobody has another one, later ones too
		visits.stream().filter(this::isAsPlanned).forEach(visit -> visit.engage(engaged, visit.occasion().day()));
		for (Visit visit : visits) {
			ScheduledSeries series = visit.occasion().series();
			LocalDate planned = visit.occasion().day();
			LocalDate day = evenings.fitting(series.type(), series.ward(), series.rhythm(), planned, visit.isBusy(engaged));
			visit.engage(engaged, day);
			drafts.add(draft(visit, day, sessions(series, day, clusters.getOrDefault(visit.group(), Map.of()),
					households.getOrDefault(visit.group(), 0))));
		}
		return drafts;
	}

	private List<Visit> visits(List<Occasion> occasions, Liaisons.Book book, Turns.Round round) {
		return occasions.stream().map(occasion -> {
			ScheduledSeries series = occasion.series();
			String group = series.type() == MeetingType.DIALOGUE && series.group() == null
					? round.next(series.ward(), occasion.day()) : series.group();
			return new Visit(occasion, group, book.of(series, group, occasion.day()));
		}).toList();
	}

	private boolean isAsPlanned(Visit visit) {
		return evenings.closed(visit.occasion().series().type(), visit.occasion().series().ward(), visit.occasion().day()).isEmpty();
	}

	private Draft draft(Visit visit, LocalDate day, List<DraftSession> sessions) {
		Occasion occasion = visit.occasion();
		ScheduledSeries series = occasion.series();
		boolean moved = !day.equals(occasion.day());
		Instant planned = VietnamTime.at(occasion.day(), series.rhythm().atTime());
		String because = moved ? evenings.closed(series.type(), series.ward(), occasion.day()).orElseThrow() : null;
		return new Draft(series, occasion.day(), visit.group(), visit.liaison(), VietnamTime.at(day, series.rhythm().atTime()),
				moved ? planned : null, because, sessions);
	}

	/** A large group meets by its clusters, named or counted by households, each on an evening of its own. */
	private List<DraftSession> sessions(ScheduledSeries series, LocalDate first, Map<String, String> places, int households) {
		List<String> named = List.copyOf(places.keySet());
		int wanted = !named.isEmpty() ? named.size() : settings.clustersOf(households);
		int many = Math.min(wanted, MOST_SESSIONS);
		if (many < 2 || series.type() != MeetingType.GROUP_MEETING) {
			return List.of();
		}
		List<DraftSession> sessions = new ArrayList<>();
		LocalDate day = first;
		for (int i = 0; i < many; i++) {
			if (i > 0) {
				day = evenings.next(series.type(), series.ward(), series.rhythm(), day, taken -> false);
			}
			String name = named.isEmpty() ? Messages.vietnamese("meeting", "cluster", i + 1) : named.get(i);
			String place = places.get(name) == null ? series.rhythm().place() : places.get(name);
			sessions.add(new DraftSession(name, VietnamTime.at(day, series.rhythm().atTime()), place));
		}
		return sessions;
	}
}
