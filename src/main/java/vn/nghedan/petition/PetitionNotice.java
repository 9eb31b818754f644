package vn.nghedan.petition;

import java.time.Instant;
import java.time.LocalDate;

/** Something that a petitioner is owed to be told; all that is told is {@code null} until he has been. */
public record PetitionNotice(long id, String petitionCode, NoticeKind kind, String occasion, Instant createdAt, Instant toldAt,
		LocalDate toldOn, String toldBy, String way, String proof, String toldWard, String toldGroup, String toldUnit,
		String toldOffice, Handling toldHandling, PetitionStatus toldStatus) {

	/** Of what it speaks: once told, of what was so then, whatever has become of the case since; until then of what is so now. */
	public NoticeFacts facts(Petition petition) {
		if (toldAt != null) {
			return new NoticeFacts(new Place(toldWard, toldGroup), toldUnit, toldOffice, toldHandling, toldStatus);
		}
		Route route = petition.route();
		return new NoticeFacts(petition.placeNow(), route.unit(), route.office(), route.handling(), petition.status());
	}
}
