package vn.nghedan.review;

/** A delegation with its people and its ward; {@code secretary} may be null. */
public record Team(String code, String name, String wardCode, String head, String secretary) {
}
