package vn.nghedan.dossier;

/** The letter with which a petition was sent is void; it waits in a new dossier. */
public record PetitionRecalled(String code) {
}
