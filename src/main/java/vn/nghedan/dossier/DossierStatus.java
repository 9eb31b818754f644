package vn.nghedan.dossier;

import java.util.EnumSet;
import java.util.Set;

/**
 * The way of a dossier: it gathers, takes nothing more, has its letter, is signed and numbered, is sent, has an answer to
 * everything. A void one has lost all its petitions, or was called back.
 */
public enum DossierStatus {

	QUEUED, CLOSED, PREPARED, SIGNED, SENT, DONE, VOID;

	private static final Set<DossierStatus> AT_THE_AGENCY = EnumSet.of(SENT, DONE);

	/** Whether the agency has it, so that what changes is told to it by letter. */
	public boolean isSent() {
		return AT_THE_AGENCY.contains(this);
	}
}
