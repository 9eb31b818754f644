package vn.nghedan.calendar;

import java.time.LocalDate;

/** Whether a day counts, and why in words of the reader's language; no reason for an ordinary working day. */
public record CountedDay(LocalDate date, boolean counted, String reason) {
}
