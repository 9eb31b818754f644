package vn.nghedan.petition;

/** Persons are to be sealed anew; {@code id} is the number of this time. */
public record ResealingStarted(long id) {
}
