package vn.nghedan.outreach;

/** Groups of a ward change hands on a day, which may have come already. */
public record HandoverOrdered(String code, boolean inEffect) {
}
