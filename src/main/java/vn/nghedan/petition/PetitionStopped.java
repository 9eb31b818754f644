package vn.nghedan.petition;

/** A petition was withdrawn, merged or diverted while its process was on its way. */
public record PetitionStopped(String code) {
}
