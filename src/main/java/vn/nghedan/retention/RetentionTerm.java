package vn.nghedan.retention;

import java.time.LocalDate;
import vn.nghedan.petition.Handling;
import vn.nghedan.petition.PetitionKind;

/**
 * How long cases of a class are kept, since some day.
 *
 * @param retentionClass code of the class
 * @param kind of which kind they are; {@code null} for any
 * @param handling what was done with them; {@code null} for anything
 * @param years after the end of the case; {@code null} for ever
 * @param validFrom counts for cases that end on this day or later, until a later row for the same
 */
public record RetentionTerm(String retentionClass, String name, PetitionKind kind, Handling handling, Integer years, String basis,
		LocalDate validFrom) {
}
