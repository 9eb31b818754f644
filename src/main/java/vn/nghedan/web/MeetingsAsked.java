package vn.nghedan.web;

import java.time.LocalDate;
import java.util.List;

import org.springframework.format.annotation.DateTimeFormat;

import vn.nghedan.meeting.MeetingQuery;
import vn.nghedan.meeting.MeetingStatus;
import vn.nghedan.meeting.MeetingType;

/** What a caller asks of the list of meetings. */
record MeetingsAsked(Boolean mine, String ward, String group,
		@DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from, @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
		MeetingStatus status, MeetingType type, String programme, String official, String cursor, Integer limit) {

	private static final int PAGE = 50;

	MeetingsAsked {
		mine = Boolean.TRUE.equals(mine);
		limit = limit == null ? PAGE : limit;
	}

	MeetingQuery query() {
		return new MeetingQuery(given(official), given(ward) == null ? null : List.of(ward), given(group), from, to, status, type,
				given(programme));
	}

	private static String given(String text) {
		return text == null || text.isBlank() ? null : text;
	}
}
