package vn.nghedan.meeting;

import java.time.LocalDate;

/** An answer that the group's meeting has not heard yet; without the petitioner, who need not be named there. */
public record Announceable(String petitionCode, LocalDate receiptDate, String content, String answer) {
}
