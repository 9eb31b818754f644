package vn.nghedan.dossier;

/** What an agency's reply means for a petition. */
public enum ReplyKind {

	FULL, PARTIAL, INTERIM, RETURNED

}
