package vn.nghedan.review;

/** A planned review does not take place, although nobody has said so in its step: the delegation has no ward any more. */
public record ReviewCancelled(String code) {
}
