package vn.nghedan.competence;

/** Another unit was asked to work with the one that leads. */
public record ContributionAsked(String code, long id) {
}
