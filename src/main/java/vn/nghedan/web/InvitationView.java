package vn.nghedan.web;

import java.time.Instant;
import java.util.List;

/**
 * What the residents are told: when, where, about what, and who comes; nobody's phone number or address.
 *
 * @param replaces when it was announced for before, null where it was not moved
 * @param late whether fewer days are left than residents have to know of it before
 */
record InvitationView(String code, String typeLabel, String unitName, String groupName, Instant scheduledAt, String place,
		String officialName, List<Evening> sessions, List<String> participants, List<String> topics, int answersToHear,
		Instant replaces, String because, Instant invitedAt, boolean late) {

	/** One evening of a meeting by clusters. */
	record Evening(String name, Instant scheduledAt, String place) {
	}
}
