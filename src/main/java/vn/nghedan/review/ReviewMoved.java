package vn.nghedan.review;

/** A planned review takes place at another time. */
public record ReviewMoved(String code) {
}
