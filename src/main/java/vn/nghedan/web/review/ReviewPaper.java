package vn.nghedan.web.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the agenda or the minutes of a review say in print, residents as the people of a group only. */
record ReviewPaper(String title, String number, LocalDate date, String ward, String parent, String delegation, Instant at,
		String place, String head, String secretary, int total, int late, int confirmed, int overruled, String minutes,
		List<Row> rows) {

	/** One petition; {@code said} is what was directed and decided about an answer given on the spot. */
	record Row(int no, String code, LocalDate receiptDate, String who, String matter, String status, boolean late,
			List<String> said) {
	}
}
