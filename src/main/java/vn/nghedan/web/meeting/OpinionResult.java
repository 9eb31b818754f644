package vn.nghedan.web.meeting;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What became of one opinion of a speech: its petition, or the problem for which it is not stored. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OpinionResult(String key, String code, String status, String statusLabel, LocalDate receiptDate, Problem problem) {

	/** @param again whether the same may be sent again as it is, because it was not its fault */
	record Problem(String code, String detail, boolean again) {
	}
}
