package vn.nghedan.dossier;

/** A dossier waits for the signature, then for sending; a void one has lost all its petitions before. */
public enum DossierStatus {

	QUEUED, SIGNED, SENT, VOID

}
