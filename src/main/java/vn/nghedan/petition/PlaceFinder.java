package vn.nghedan.petition;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;
import vn.nghedan.platform.Refusal;

/** Finds the ward and the group of an opinion and checks the codes that come with it. */
@Component
class PlaceFinder {

	private static final String WARD = "WARD";

	private final Organization organization;
	private final KnownMeetings meetings;
	private final KnownSubjects subjects;

	PlaceFinder(Organization organization, KnownMeetings meetings, KnownSubjects subjects) {
		this.organization = organization;
		this.meetings = meetings;
		this.subjects = subjects;
	}

	Place find(String groupCode, String wardCode, LocalDate heardOn) {
		if (groupCode != null) {
			ResidentialGroup group = organization.group(groupCode, heardOn);
			if (wardCode != null && !wardCode.equals(group.wardCode())) {
				throw new Refusal("petition.group-of-other-ward", groupCode, wardCode);
			}
			return new Place(group.wardCode(), groupCode);
		}
		if (wardCode == null) {
			throw new Refusal("petition.place-missing");
		}
		Authority ward = organization.authority(wardCode);
		if (!WARD.equals(ward.levelCode())) {
			throw new Refusal("petition.not-a-ward", wardCode);
		}
		return new Place(wardCode, null);
	}

	/** Another ward's meeting is nobody's to add an opinion to, so it is answered like one that does not exist. */
	void checkMeeting(String meetingCode, Place place) {
		if (meetingCode != null && !meetings.isMeetingIn(meetingCode, place.wardCode())) {
			throw new Refusal("petition.unknown-meeting", meetingCode);
		}
	}

	void checkSubject(String field, String object, LocalDate on) {
		if (field != null && !subjects.isField(field, on)) {
			throw new Refusal("petition.unknown-field", field);
		}
		if (object != null && !subjects.isObject(object)) {
			throw new Refusal("petition.unknown-object", object);
		}
	}
}
