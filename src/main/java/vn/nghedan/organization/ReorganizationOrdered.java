package vn.nghedan.organization;

/** A re-organisation is decided; the cases follow on its day. */
public record ReorganizationOrdered(long id) {
}
