package vn.nghedan.review;

/** A review stands in the calendar and is to get its process. */
public record ReviewPlanned(String code) {
}
