package vn.nghedan.web.outreach;

import java.time.LocalDate;

/**
 * A group and who looks after it; {@code official} is {@code null} for nobody, {@code acting} is whoever goes on that
 * day. {@code decides} tells whether the caller decides who looks after groups of its ward.
 */
record AssignmentLineView(String group, String groupName, String ward, String wardName, String official, String officialName,
		String position, String unitName, String acting, String actingName, String programme, String delegation, LocalDate from,
		LocalDate until, boolean decides) {
}
