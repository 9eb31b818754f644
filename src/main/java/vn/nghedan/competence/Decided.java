package vn.nghedan.competence;

/**
 * What the first fitting row of the decision table says.
 *
 * @param row its number as Modeler shows it, from 1
 * @param annotation what the designer wrote beside it; may be {@code null}
 * @param pattern what {@link Competence#resolve} turns into a unit
 */
public record Decided(String ruleId, int row, String annotation, String pattern) {
}
