package vn.nghedan.dossier;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nghedan.calendar.AlarmKind;
import vn.nghedan.calendar.AlarmRule;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.calendar.Circumstances;
import vn.nghedan.organization.CompetenceLevel;
import vn.nghedan.organization.Organization;
import vn.nghedan.platform.VietnamTime;

/**
 * When a silent agency is written to: with every letter to agencies among the alarms of deadline D17, counted from the
 * sending, and with the first escalation behind them the report to the highest chair. An agency that is not ours to give
 * orders to is only reminded.
 */
@Component
class LetterPlan {

	private static final String REPLY_OF_THE_AGENCY = "D17";

	private final Almanacs almanacs;
	private final Organization organization;
	private final Clock clock;

	LetterPlan(Almanacs almanacs, Organization organization, Clock clock) {
		this.almanacs = almanacs;
		this.organization = organization;
		this.clock = clock;
	}

	/** @param number the how many-th of its kind */
	record Planned(FollowUpStep step, int number, Instant at) {
	}

	/** The first letter that is not written yet, or an even later one. */
	Optional<Planned> next(Dossier dossier, List<Letter> written) {
		return open(dossier, written).stream().findFirst();
	}

	/** Of several that are due the last one, which says all. */
	Optional<Planned> due(Dossier dossier, List<Letter> written, Instant now) {
		return open(dossier, written).stream().filter(letter -> !letter.at().isAfter(now)).reduce((first, second) -> second);
	}

	/** The how many-th reminder a letter of today is. */
	int reminder(Dossier dossier, List<Letter> written, Instant now) {
		return due(dossier, written, now).filter(letter -> letter.step() == FollowUpStep.REMINDER).map(Planned::number)
			.orElseGet(() -> last(written) + 1);
	}

	/** The office itself, or whoever follows it after a re-organisation. */
	String officeNow(Dossier dossier) {
		return organization.unitNow(dossier.office(), null, VietnamTime.dateOf(clock.instant())).orElse(dossier.office());
	}

	private List<Planned> open(Dossier dossier, List<Letter> written) {
		int last = last(written);
		boolean reported = written.stream().anyMatch(letter -> letter.kind() == LetterKind.REPORT);
		return reported ? List.of() : all(dossier).stream()
			.filter(letter -> letter.step() == FollowUpStep.REPORT || letter.number() > last).toList();
	}

	private List<Planned> all(Dossier dossier) {
		Almanac almanac = almanacs.current();
		String office = dossier.office();
		Instant due = almanac.due(REPLY_OF_THE_AGENCY, Circumstances.of(office), dossier.sentAt());
		List<AlarmRule> rules = almanac.alarms(REPLY_OF_THE_AGENCY, office);
		List<Planned> letters = new ArrayList<>();
		moments(rules, AlarmKind.AGENCY_LETTER, almanac, office, due)
			.forEach(at -> letters.add(new Planned(FollowUpStep.REMINDER, letters.size() + 1, at)));
		if (organization.competenceLevel(dossier.agency()) != CompetenceLevel.OTHER_AGENCY) {
			moments(rules, AlarmKind.ESCALATION, almanac, office, due).stream().findFirst()
				.ifPresent(at -> letters.add(new Planned(FollowUpStep.REPORT, 1, at)));
		}
		return letters;
	}

	private static List<Instant> moments(List<AlarmRule> rules, AlarmKind kind, Almanac almanac, String office, Instant due) {
		return rules.stream().filter(rule -> rule.kind() == kind).map(rule -> almanac.alarmAt(rule, office, due)).distinct()
			.sorted(Comparator.naturalOrder()).toList();
	}

	private static int last(List<Letter> written) {
		return written.stream().filter(letter -> letter.kind() == LetterKind.REMINDER).mapToInt(Letter::step).max().orElse(0);
	}
}
