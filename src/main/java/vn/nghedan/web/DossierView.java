package vn.nghedan.web;

import java.time.Instant;
import java.util.List;

/** A dossier to the city or another agency, with the petitions in it. */
record DossierView(String code, String office, String officeName, String agency, String agencyName, String status,
		String statusLabel, String letterNumber, String signedBy, String signedByName, Instant signedAt, Instant sentAt,
		List<PetitionLine> petitions) {
}
