package vn.nghedan.dossier;

/** What is written about a dossier: the letter that it goes with, and those that follow. */
public enum LetterKind {

	COVER, REMINDER, CHANGE, REPORT

}
