package vn.nghedan.petition;

/** The unit to which a petition was sent accepted it, answered it, or returned it with a reason. */
public record TransferAnswered(String code, String unit, boolean accepted, String reason, Stamp stamp) {
}
