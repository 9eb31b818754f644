package vn.nghedan.retention;

/** A signed list is to be carried out. */
public record DestructionStarted(String number) {
}
