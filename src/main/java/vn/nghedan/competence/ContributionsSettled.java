package vn.nghedan.competence;

/** Nothing is awaited any more from the units that work with the leading one. */
public record ContributionsSettled(String code) {
}
