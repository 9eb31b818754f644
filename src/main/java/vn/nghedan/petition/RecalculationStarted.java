package vn.nghedan.petition;

/** All open petitions are to be counted anew, batch after batch, until {@code Recalculations.next} has no more. */
public record RecalculationStarted(long id) {
}
