package vn.nghedan.meeting;

/** Something urgent was reported that a head is to read within the hour. */
public record UrgentReported(String code) {
}
