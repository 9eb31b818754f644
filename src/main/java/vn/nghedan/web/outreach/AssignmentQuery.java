package vn.nghedan.web.outreach;

import java.time.LocalDate;

import org.springframework.format.annotation.DateTimeFormat;

/** Which groups are asked for; {@code cursor} is the group after which to go on. */
record AssignmentQuery(@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on, String ward, String group, String official,
		String delegation, String programme, Integer limit, String cursor) {

	private static final int USUAL = 100;
	private static final int MOST = 1_000;

	int size() {
		return limit == null ? USUAL : Math.max(1, Math.min(limit, MOST));
	}
}
