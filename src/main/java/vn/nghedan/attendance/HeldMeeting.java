package vn.nghedan.attendance;

import java.time.LocalDate;

/** A meeting that counts for whoever has the credit for it, in his group and ward. */
record HeldMeeting(String code, LocalDate day, String groupCode, String groupName, String wardCode, String creditedTo,
		String attendedBy, String attendedByName) {

	Visit visit() {
		return new Visit(code, day, groupName, attendedBy, attendedByName);
	}
}
