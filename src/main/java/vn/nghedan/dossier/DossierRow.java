package vn.nghedan.dossier;

import java.time.Instant;

/**
 * One dossier in a list.
 *
 * @param petitions how many are in it
 * @param open how many of them have no answer and are not settled otherwise
 */
public record DossierRow(String code, String office, String agency, DossierStatus status, boolean urgent, Instant openedAt,
		String letterNumber, Instant sentAt, int petitions, int open) {
}
