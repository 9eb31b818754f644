package vn.nghedan.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Days on which something is valid, first and last day included; without a last day it goes on. */
@Embeddable
public record Period(@Column(name = "valid_from") LocalDate validFrom, @Column(name = "valid_to") LocalDate validTo) {

	public Period {
		if (validFrom == null || validTo != null && validTo.isBefore(validFrom)) {
			throw new IllegalArgumentException("A period needs a first day, and a last day not before it");
		}
	}

	public boolean contains(LocalDate day) {
		return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
	}

	boolean contains(Period other) {
		return contains(other.validFrom) && (validTo == null || other.validTo != null && contains(other.validTo));
	}

	Period until(LocalDate lastDay) {
		return new Period(validFrom, lastDay);
	}
}
