package vn.nghedan.petition;

/** A unit says that the matter is not its own: before it accepted, out of its work, or as an agency that was written to. */
public record MatterReturned(String code, String unit, String reason, Stamp stamp) {
}
