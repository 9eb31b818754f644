package vn.nghedan.petition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.nghedan.calendar.Grade;
import vn.nghedan.organization.CompetenceLevel;

/** Who resolves the petition: {@code unit}; {@code office} sends the dossiers and answers when the unit is not ours. */
@Embeddable
public record Route(@Enumerated(EnumType.STRING) Handling handling, @Enumerated(EnumType.STRING) CompetenceLevel level,
		String unit, String office, @Enumerated(EnumType.STRING) Grade grade) {

	static final Route OPEN = new Route(null, null, null, null, null);

	/** The unit that drafts and issues the response: the resolving unit, or the office when an outsider resolves. */
	public String respondingUnit() {
		return handling == Handling.REFER ? office : unit;
	}

	Route graded(Grade other) {
		return new Route(handling, level, unit, office, other);
	}

	boolean isDecided() {
		return handling == Handling.RESOLVE || handling == Handling.REFER;
	}
}
