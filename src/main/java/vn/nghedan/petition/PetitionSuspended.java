package vn.nghedan.petition;

/** Work on a petition waits for another decision. */
public record PetitionSuspended(String code) {
}
