package vn.nghedan.process;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nghedan.calendar.Deadlines;
import vn.nghedan.dossier.ClosingTimes;
import vn.nghedan.dossier.DossierOffice;
import vn.nghedan.dossier.FollowUps;
import vn.nghedan.petition.Clocks;

/** When a dossier closes and its letters are due; for the rest it is as pressing as the most pressing petition in it. */
@Component
class DossierDates {

	private static final String LETTER = "D40";

	private final DossierOffice dossiers;
	private final ClosingTimes closing;
	private final FollowUps followUps;
	private final Clocks clocks;
	private final Deadlines deadlines;
	private final Clock clock;

	DossierDates(DossierOffice dossiers, ClosingTimes closing, FollowUps followUps, Clocks clocks, Deadlines deadlines,
			Clock clock) {
		this.dossiers = dossiers;
		this.closing = closing;
		this.followUps = followUps;
		this.clocks = clocks;
		this.deadlines = deadlines;
		this.clock = clock;
	}

	/** @param rule a deadline rule, or what stands for one in {@link DueRules} */
	Optional<Instant> due(String code, String rule) {
		return switch (rule) {
			case DueRules.DOSSIER_CLOSES -> closing.closesAt(code);
			case DueRules.NEXT_LETTER -> followUps.nextLetterAt(code);
			default -> dossiers.petitionsIn(code).stream().map(petition -> clocks.due(petition, rule)).flatMap(Optional::stream)
					.min(Instant::compareTo);
		};
	}

	Date letterDue(String code) {
		return Date.from(deadlines.due(LETTER, dossiers.get(code).office(), clock.instant()));
	}
}
