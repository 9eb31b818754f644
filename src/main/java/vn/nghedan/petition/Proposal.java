package vn.nghedan.petition;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.nghedan.calendar.Grade;

/** What the decision tables propose; the classifier may differ with a reason. */
@Embeddable
public record Proposal(@Enumerated(EnumType.STRING) @Column(name = "proposed_handling") Handling handling,
		@Column(name = "proposed_unit") String unit,
		@Enumerated(EnumType.STRING) @Column(name = "proposed_grade") Grade grade) {
}
