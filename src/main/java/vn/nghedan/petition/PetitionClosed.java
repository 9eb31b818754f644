package vn.nghedan.petition;

/** A petition has reached an end; nobody owes anything any more. */
public record PetitionClosed(String code) {
}
