package vn.nghedan.web.outreach;

import java.time.LocalDate;
import java.util.List;

/** The list of assignments as it is printed and put up; {@code programme} is {@code null} where there is none. */
record PrintedList(String title, String ward, String wardName, LocalDate on, Plan programme, List<Line> lines) {

	record Plan(String code, String name, String number, LocalDate date, String signer) {
	}

	/** @param leader {@code null} for those who do not work in the ward or above it; the official's telephone likewise */
	record Line(String group, String groupName, String leader, String official, String officialName, String position,
			String unitName, String phone) {
	}
}
