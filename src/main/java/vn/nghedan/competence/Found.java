package vn.nghedan.competence;

import vn.nghedan.organization.CompetenceLevel;

/**
 * The competent unit, by which row of the decision table and why.
 *
 * @param unit {@code null}, with {@code level} and {@code unitName}, where no row fits or its unit does not exist
 * @param row {@code null}, with {@code ruleId} and {@code pattern}, where no row fits
 * @param explanation in the caller's language
 */
public record Found(CompetenceLevel level, String unit, String unitName, String ruleId, Integer row, String pattern,
		String explanation) {
}
