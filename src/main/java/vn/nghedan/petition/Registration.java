package vn.nghedan.petition;

/** What the intake officer decides when a petition is entered in the book. */
public record Registration(PetitionKind kind, String field, String object, boolean urgent, boolean evident) {
}
