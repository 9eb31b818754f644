package vn.nghedan.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * By whose calendar and rules a clock is counted, and as a matter of what level. Both stay with the unit that began, also
 * when that is no more, so that a re-organisation moves no date; {@code level} is {@code null} while it is that of the case.
 */
@Embeddable
record CountedBy(@Column(name = "counted_by") String unit, @Column(name = "counted_level") String level) {
}
