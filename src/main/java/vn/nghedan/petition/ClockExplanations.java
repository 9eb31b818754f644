package vn.nghedan.petition;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.calendar.CountedDay;
import vn.nghedan.calendar.Counting;
import vn.nghedan.calendar.DeadlineRule;
import vn.nghedan.calendar.TermUnit;

/** Answers why a date is what it is: every day that was counted or not, what was added, and what comes of it. */
@Service
@Transactional(readOnly = true)
public class ClockExplanations {

	private static final Comparator<PetitionClock> FIRST_THE_NEXT = Comparator.comparing(PetitionClock::state)
		.thenComparing(PetitionClock::dueAt, Comparator.nullsLast(Comparator.naturalOrder()));

	private final CaseKeeper keeper;
	private final Almanacs almanacs;
	private final Alarms alarms;

	ClockExplanations(CaseKeeper keeper, Almanacs almanacs, Alarms alarms) {
		this.keeper = keeper;
		this.almanacs = almanacs;
		this.alarms = alarms;
	}

	/** All clocks of a petition, those that run first, the next due at the top; {@code petition.not-found} without one. */
	public List<ClockExplanation> of(String code) {
		Almanac almanac = almanacs.current();
		Petition petition = keeper.read(code);
		List<Alarm> coming = alarms.coming(petition);
		return petition.clocks().stream().sorted(FIRST_THE_NEXT).map(each -> explain(each, coming, almanac)).toList();
	}

	private static ClockExplanation explain(PetitionClock each, List<Alarm> coming, Almanac almanac) {
		ClockTerm term = each.term();
		Counting counting = counting(each, term, almanac);
		// A date that no longer follows from the almanac was made of the days of then
		List<ClockShift> shifts = each.isLive() || counting != null
				? each.shifts().stream().map(shift -> shift.counted(term, almanac)).toList() : each.shifts();
		return new ClockExplanation(each, term.rule(almanac), each.countedBy(), counting, shifts, each.former(),
				coming.stream().filter(alarm -> each.id().equals(alarm.clockId())).toList());
	}

	/** What has stopped keeps its date, also when calendar, rules or unit have changed since; then nothing is claimed. */
	private static Counting counting(PetitionClock each, ClockTerm term, Almanac almanac) {
		Instant due = each.dueAt();
		boolean given = due != null && due.equals(term.due(almanac));
		if (!given) {
			return null;
		}
		return term.fixed() == null ? counting(term, term.rule(almanac), due, almanac)
				: new Counting(term.fixed(), due, List.of(), List.of());
	}

	/** The days of the term, then the working days that were added to it. */
	private static Counting counting(ClockTerm term, DeadlineRule rule, Instant due, Almanac almanac) {
		Counting counted = almanac.count(rule, term.authority(), term.baseAt());
		int days = term.added(almanac);
		if (days == 0) {
			return counted;
		}
		Counting added = almanac.count(term.authority(), counted.dueAt(), days, TermUnit.WORKING_DAY, true);
		List<CountedDay> steps = new ArrayList<>(counted.steps());
		steps.addAll(added.steps());
		List<String> notes = new ArrayList<>(counted.notes());
		added.notes().stream().filter(note -> !notes.contains(note)).forEach(notes::add);
		return new Counting(added.dueDate(), due, List.copyOf(steps), List.copyOf(notes));
	}
}
