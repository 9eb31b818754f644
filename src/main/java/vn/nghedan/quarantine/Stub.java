package vn.nghedan.quarantine;

import java.time.Instant;
import java.time.LocalDate;
import vn.nghedan.petition.PetitionKind;

/**
 * What is left of something that is no matter for a petition: that an official took it, and whether the right one has it.
 *
 * @param number of the book of stubs
 * @param kind {@link PetitionKind#DENUNCIATION}, reports of corruption included, or {@link PetitionKind#CRIME_REPORT}
 * @param day on which it was heard
 * @param receivedBy the official who heard it
 * @param unitCode whose denunciation officer it waits for, or the nearest one's above
 * @param petitionCode the code that it had until it was recognised; {@code null} where it never was a petition
 * @param incomingNumber its number in the ward's book; {@code null} where it had none
 * @param officer the denunciation officer who has the paper; {@code null} as long as nobody has
 * @param handedOverTo the police office that took over the report of a crime
 */
public record Stub(String number, PetitionKind kind, LocalDate day, String receivedBy, String unitCode, String petitionCode,
		Integer incomingNumber, String officer, Instant handedOverAt, String handedOverTo) {

	public boolean isHandedOver() {
		return handedOverAt != null;
	}
}
