package vn.nghedan.petition;

/** A petition that was answered or closed is worked on again. */
public record PetitionReopened(String code) {
}
