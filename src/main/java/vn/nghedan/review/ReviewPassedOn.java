package vn.nghedan.review;

/** Whoever has an open step of a review may be in service no more. */
public record ReviewPassedOn(String code) {
}
