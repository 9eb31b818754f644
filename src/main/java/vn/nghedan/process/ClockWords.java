package vn.nghedan.process;

import static vn.nghedan.platform.Messages.vietnamese;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.calendar.Circumstances;
import vn.nghedan.petition.Alarms;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionClock;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.web.AlarmAudience;
import vn.nghedan.web.AlarmAudience.Told;

/** Words for whoever is told of a term: which it is, how long it is over, and what happens next and to whom. */
@Component
public class ClockWords {

	private final CaseFile cases;
	private final Almanacs almanacs;
	private final Alarms alarms;
	private final AlarmAudience audience;
	private final PlaceNames places;
	private final Clock clock;

	ClockWords(CaseFile cases, Almanacs almanacs, Alarms alarms, AlarmAudience audience, PlaceNames places, Clock clock) {
		this.cases = cases;
		this.almanacs = almanacs;
		this.alarms = alarms;
		this.audience = audience;
		this.places = places;
		this.clock = clock;
	}

	/** One line for each thing to know; nothing when the clock of this rule does not run any more. */
	public List<String> of(String code, String rule) {
		Petition petition = cases.get(code);
		List<String> lines = new ArrayList<>();
		petition.clocks().stream().filter(each -> each.runs() && each.ruleCode().equals(rule)).findFirst()
				.ifPresent(each -> lines.addAll(List.of(term(each), due(each))));
		next(petition, rule).map(this::coming).ifPresent(lines::add);
		return lines;
	}

	private String term(PetitionClock each) {
		String name = almanacs.current().rule(each.ruleCode(), Circumstances.of(each.countedBy()), VietnamTime.dateOf(each.baseAt()))
				.name();
		return vietnamese("process", "mail.term", name, each.ruleCode());
	}

	private String due(PetitionClock each) {
		LocalDate due = VietnamTime.dateOf(each.dueAt());
		Almanac almanac = almanacs.current();
		int over = almanac.calendar(each.countedBy()).workingDaysBetween(due, VietnamTime.dateOf(clock.instant()));
		return each.isOverdue(clock.instant()) ? vietnamese("process", "mail.due-over", VietnamTime.words(due), over)
				: vietnamese("process", "mail.due", VietnamTime.words(due));
	}

	private Optional<Told> next(Petition petition, String rule) {
		return audience.of(alarms.coming(petition).stream().filter(alarm -> alarm.ruleCode().equals(rule)).toList()).stream()
				.findFirst();
	}

	private String coming(Told next) {
		String day = VietnamTime.words(VietnamTime.dateOf(next.alarm().at()));
		return next.head() == null ? vietnamese("process", "mail.next", day)
				: vietnamese("process", "mail.next-head", day, places.unit(next.head().unitCode()));
	}
}
