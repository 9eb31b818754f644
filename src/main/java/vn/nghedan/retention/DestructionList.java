package vn.nghedan.retention;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A numbered list of cases to be destroyed.
 *
 * @param asOf the day on which its cases were due
 * @param minutesName file name of the signed minutes; {@code null} until it is signed
 * @param cases how many stand on it
 * @param held of these, how many are held by a legal hold today and not destroyed
 * @param done how many are destroyed
 */
public record DestructionList(String number, String unitCode, LocalDate asOf, DestructionState state, String madeBy, Instant madeAt,
		String signedBy, Instant signedAt, String minutesName, String minutesType, String startedBy, Instant startedAt,
		Instant finishedAt, int cases, int held, int done) {
}
