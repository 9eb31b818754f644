package vn.nghedan.petition;

import java.time.Instant;
import java.time.LocalDate;
import vn.nghedan.calendar.Circumstances;
import vn.nghedan.calendar.Grade;

/**
 * What of a case decides the dates of its clocks, taken from the case or from a row of it, so that both give one date.
 *
 * @param unit who resolves it; {@code null} before classification
 * @param office who sends it to an outsider and answers for him; {@code null} when nobody does
 * @param promiseDue the day of a promise; {@code null} without one
 * @param announceOn the day of the meeting that is to hear the answer; {@code null} while none is planned
 */
record ClockFacts(String ward, String unit, String office, Grade grade, boolean urgent, String kind, String channel,
		String level, LocalDate promiseDue, LocalDate announceOn) {

	static ClockFacts of(Petition petition) {
		Route route = petition.route();
		return new ClockFacts(petition.placeNow().wardCode(), route.unit(), route.office(), route.grade(),
				petition.subject().urgent(), name(petition.kind()), name(petition.origin().channel()), name(route.level()),
				petition.result().promiseDue(), petition.result().announceOn());
	}

	/** Whose a clock is; the ward answers for what has found nobody else yet. */
	String authority(String ruleCode) {
		String holder = switch (ClockPlan.valueOf(ruleCode).holder()) {
			case WARD -> ward;
			case UNIT -> unit;
			case OFFICE -> office;
		};
		return holder == null ? ward : holder;
	}

	/** The term of a clock that begins now. */
	ClockTerm term(String ruleCode, Instant baseAt, TimeGiven given) {
		return term(ruleCode, new CountedBy(authority(ruleCode), level), baseAt, given);
	}

	ClockTerm term(String ruleCode, CountedBy counted, Instant baseAt, TimeGiven given) {
		return new ClockTerm(ruleCode, circumstances(counted), baseAt, given, fixed(ruleCode));
	}

	/** The day that somebody has named, beside which no term counts. */
	private LocalDate fixed(String ruleCode) {
		return ClockPlan.D23.name().equals(ruleCode) ? promiseDue : ClockPlan.D20.name().equals(ruleCode) ? announceOn : null;
	}

	/** An urgent opinion counts as urgent until somebody has graded it. */
	private Circumstances circumstances(CountedBy counted) {
		Grade graded = grade == null && urgent ? Grade.URGENT : grade;
		return new Circumstances(counted.unit(), graded, kind, channel, counted.level());
	}

	/**
	 * Who counts a clock that was {@code authority}'s up to now: whoever did before, as long as it is still its own; whoever
	 * got it since by correction or classification counts anew.
	 *
	 * @param before may leave the level open: that of the case
	 */
	CountedBy counted(String ruleCode, String authority, CountedBy before) {
		String holder = authority(ruleCode);
		return holder.equals(authority) ? new CountedBy(before.unit(), before.level() == null ? level : before.level())
				: new CountedBy(holder, level);
	}

	private static String name(Enum<?> constant) {
		return constant == null ? null : constant.name();
	}
}
