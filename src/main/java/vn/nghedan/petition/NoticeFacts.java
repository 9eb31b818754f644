package vn.nghedan.petition;

/** Of what a notice speaks: who looks after the place, and who resolves the matter; without a unit nobody has been chosen yet. */
public record NoticeFacts(Place place, String unit, String office, Handling handling, PetitionStatus status) {

	/** Who sends the dossier and tells the reply when the unit is not ours. */
	public String sender() {
		return office == null ? place.wardCode() : office;
	}
}
