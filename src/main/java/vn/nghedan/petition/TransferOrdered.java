package vn.nghedan.petition;

/**
 * A petition is sent to another unit with a slip.
 *
 * @param binding whether the common superior has decided, so that it cannot be returned
 */
public record TransferOrdered(String code, String from, String to, SlipKind kind, boolean binding, Stamp stamp) {
}
