package vn.nghedan.petition;

import static vn.nghedan.petition.PetitionStatus.CITY_REPLIED;
import static vn.nghedan.petition.PetitionStatus.CITY_SENT;
import static vn.nghedan.petition.PetitionStatus.IN_PROGRESS;
import static vn.nghedan.petition.PetitionStatus.NEEDS_INFO;
import static vn.nghedan.petition.PetitionStatus.REGISTERED;
import static vn.nghedan.petition.PetitionStatus.RESPONSE_APPROVED;
import static vn.nghedan.petition.PetitionStatus.RESPONSE_DRAFTED;
import static vn.nghedan.petition.PetitionStatus.SUSPENDED;
import static vn.nghedan.petition.PetitionStatus.UNDER_VERIFICATION;
import static vn.nghedan.petition.PetitionStatus.WITH_OTHER_AGENCY;

import java.util.Set;

/** The long texts of a case, and when each is written; they never travel through forms or process variables. */
public enum TextKind {

	ADDITIONAL_INFORMATION(NEEDS_INFO),
	VERIFICATION_REPORT(REGISTERED, UNDER_VERIFICATION),
	RESOLUTION_REPORT(IN_PROGRESS),
	INTERIM_REPLY(IN_PROGRESS, SUSPENDED, CITY_SENT, WITH_OTHER_AGENCY),
	AGENCY_REPLY(CITY_SENT, WITH_OTHER_AGENCY),
	RESPONSE(IN_PROGRESS, CITY_REPLIED, RESPONSE_DRAFTED),
	CONTRIBUTION(IN_PROGRESS, SUSPENDED, RESPONSE_DRAFTED, RESPONSE_APPROVED);

	private final Set<PetitionStatus> writtenIn;

	TextKind(PetitionStatus... writtenIn) {
		this.writtenIn = Set.of(writtenIn);
	}

	/** An answer that is approved is not written anew. */
	public boolean mayBeWrittenIn(PetitionStatus status) {
		return writtenIn.contains(status);
	}
}
