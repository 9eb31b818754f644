package vn.nghedan.organization;

/** A unit or group that was before or came after another one; the ward only of a group. */
public record Kin(String code, String name, String ward, String wardName) {
}
