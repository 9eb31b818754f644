package vn.nghedan.petition;

/** Why the ward does not take a petition up; the chair confirms it. */
public enum RefusalGround {

	INELIGIBLE(PetitionStatus.CLOSED_INELIGIBLE),
	OUT_OF_SCOPE(PetitionStatus.CLOSED_OUT_OF_SCOPE),
	/** The same person has had a written answer on the same matter and brings nothing new. */
	ALREADY_ANSWERED(PetitionStatus.CLOSED_INELIGIBLE);

	private final PetitionStatus end;

	RefusalGround(PetitionStatus end) {
		this.end = end;
	}

	PetitionStatus end() {
		return end;
	}
}
