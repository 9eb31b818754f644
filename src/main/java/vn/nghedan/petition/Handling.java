package vn.nghedan.petition;

import java.util.Optional;

/** What is to be done with a petition, as classified by the ward and confirmed by its chair. */
public enum Handling {

	RESOLVE(null),
	REFER(null),
	DIVERT_COMPLAINT(PetitionStatus.DIVERTED_COMPLAINT),
	DIVERT_REGULATION(PetitionStatus.DIVERTED_REGULATION),
	DIVERT_VOTER(PetitionStatus.DIVERTED_VOTER),
	DIVERT_CRIME(PetitionStatus.DIVERTED_CRIME),
	RECORD_ONLY(PetitionStatus.RECORDED_ONLY),
	REFUSE(PetitionStatus.CLOSED_OUT_OF_SCOPE);

	private final PetitionStatus end;

	Handling(PetitionStatus end) {
		this.end = end;
	}

	/** Where the petition ends at once; empty when somebody is to work on it. */
	public Optional<PetitionStatus> end() {
		return Optional.ofNullable(end);
	}
}
