package vn.nghedan.dossier;

/** The next free place in the book of an office. */
record LetterNumber(String office, int year, int number, String label) {
}
