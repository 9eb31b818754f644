package vn.nghedan.petition;

/** A re-organisation has brought a case to the successors of its ward, unit or office; {@code formerUnit} may be {@code null}. */
public record PetitionRelocated(String code, String formerWard, String formerUnit) {
}
