package vn.nghedan.meeting;

/** Nobody goes any more to a planned meeting that has its process. Published in the transaction in which that came about. */
public record MeetingUnattended(String code) {
}
