package vn.nghedan.calendar;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/** For whoever only wants one date or the name of a rule and no almanac to go on with. */
@Service
public class Deadlines {

	private final Almanacs almanacs;

	Deadlines(Almanacs almanacs) {
		this.almanacs = almanacs;
	}

	/** When the term of the rule that is valid for the authority on the day of {@code start} ends. */
	public Instant due(String ruleCode, String authority, Instant start) {
		return almanacs.current().due(ruleCode, Circumstances.of(authority), start);
	}

	/** The national row of a rule on a day: the one for all grades, else the only one there is. */
	public DeadlineRule rule(String code, LocalDate on) {
		return almanacs.current().rule(code, Circumstances.of(Almanac.NATIONAL), on);
	}
}
