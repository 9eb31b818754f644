package vn.nghedan.petition;

/** What a petition is about or where it belongs was put right; {@code formerWard} may be the ward it still is in. */
public record PetitionCorrected(String code, String formerWard) {
}
