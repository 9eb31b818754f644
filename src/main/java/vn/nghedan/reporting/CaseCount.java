package vn.nghedan.reporting;

/**
 * How many petitions of one kind there are.
 *
 * @param key code of the ward, unit, field, level or channel; {@code null} where none is known yet
 * @param petitions what residents raised; what was only recorded is none
 * @param matters different matters among them: of petitions that were merged one is counted
 * @param open petitions that somebody still works on, {@code answered} those that have an answer
 */
public record CaseCount(String key, long petitions, long matters, long open, long answered) {

	static final CaseCount NONE = new CaseCount(null, 0, 0, 0, 0);

	CaseCount plus(CaseCount other) {
		return new CaseCount(key, petitions + other.petitions, matters + other.matters, open + other.open,
				answered + other.answered);
	}

	CaseCount named(String other) {
		return new CaseCount(other, petitions, matters, open, answered);
	}
}
