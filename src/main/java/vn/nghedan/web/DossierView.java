package vn.nghedan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A dossier to the city or another agency, with the petitions in it and its letters.
 *
 * @param closesAt when it takes nothing more, while it gathers
 * @param polite whether the agency is asked, and not told
 * @param letterDue whether the next letter ought to be written now
 * @param open how many petitions have no answer
 * @param actions what the caller may do with it now
 */
record DossierView(String code, String office, String officeName, String agency, String agencyName, boolean polite, String status,
		String statusLabel, boolean urgent, Instant openedAt, Instant closesAt, Instant closedAt, String preparedByName,
		String returnReason, String letterNumber, String signedBy, String signedByName, Instant signedAt, Instant sentAt,
		Instant doneAt, Instant nextLetterAt, boolean letterDue, String voidReason, String voidedByName, Instant voidedAt, int open,
		List<DossierItemView> petitions, List<LetterLine> letters, Set<DossierAction> actions) {

	/** What can be done with a dossier from outside its tasks. */
	enum DossierAction {
		CLOSE, TAKE_OUT, REPLY, CANCEL
	}

	/** A petition in the dossier; {@code forwardTo} for a central matter, which the city passes on. */
	record DossierItemView(@JsonUnwrapped PetitionLine line, boolean waiting, String settledAs, String settledLabel,
			Instant settledAt, String forwardTo, ReplyLine reply) {
	}

	/** The latest reply of the agency. */
	record ReplyLine(String kind, String kindLabel, String number, LocalDate date, Instant recordedAt) {
	}

	/** One letter about the dossier, under its number. */
	record LetterLine(long id, String kind, String kindLabel, String number, int step, boolean cancelled, String cancelledBecause, Instant at,
			String byName, String note, List<String> petitions) {
	}
}
