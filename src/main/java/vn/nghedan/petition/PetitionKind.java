package vn.nghedan.petition;

/** What an opinion is in law; only PROPOSAL and FEEDBACK are handled to the end here. */
public enum PetitionKind {

	PROPOSAL, FEEDBACK, INQUIRY, PRAISE, COMPLAINT, DENUNCIATION, CRIME_REPORT, VOTER_PETITION, REGULATION_FEEDBACK

}
