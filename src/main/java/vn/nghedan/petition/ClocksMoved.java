package vn.nghedan.petition;

/** The clocks of a petition have changed, so its next alarm may have too. */
public record ClocksMoved(String code) {
}
