package vn.nghedan.petition;

/** A petition is about to be erased, in this transaction; whoever keeps a paper that names it settles that now. */
public record PetitionQuarantined(String code) {
}
