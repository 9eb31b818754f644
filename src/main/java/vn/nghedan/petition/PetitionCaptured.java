package vn.nghedan.petition;

/** A petition is stored in its first state and is to get its process. */
public record PetitionCaptured(String code) {
}
