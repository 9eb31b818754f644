package vn.nghedan.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.CompetenceLevel;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Finds the ward and the group of an opinion and checks the codes that come with it. */
@Component
class PlaceFinder {

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
		if (!organization.ancestorAt(wardCode, CompetenceLevel.WARD).equals(Optional.of(wardCode))) {
			throw new Refusal("petition.not-a-ward", wardCode);
		}
		if (!ward.existsOn(heardOn)) {
			throw new Refusal("petition.ward-not-then", ward.name(), VietnamTime.words(heardOn));
		}
		return new Place(wardCode, null);
	}

	/** Who looks after the place on this day; a ward that ended without a successor still does until somebody puts it right. */
	Place now(Place place, LocalDate today) {
		Optional<ResidentialGroup> group = organization.groupNow(place.groupCode(), today);
		String ward = group.map(ResidentialGroup::wardCode)
			.or(() -> organization.unitNow(place.wardCode(), place.groupCode(), today)).orElse(place.wardCode());
		return new Place(ward, group.map(ResidentialGroup::code).orElse(null));
	}

	/** Another ward's meeting is nobody's to add an opinion to, so it is answered like one that does not exist. */
	void checkMeeting(String meetingCode, Place place, Instant heardAt) {
		if (meetingCode != null && !meetings.isMeetingIn(meetingCode, place.wardCode())) {
			throw new Refusal("petition.unknown-meeting", meetingCode);
		}
		if (meetingCode != null) {
			meetings.requireHeard(meetingCode, heardAt);
		}
	}

	/** What was captured at a meeting belongs into its record. */
	void tellMeeting(Petition petition, Stamp stamp) {
		if (petition.origin().meetingCode() != null) {
			meetings.opinionCaptured(petition.origin().meetingCode(), petition.code(), stamp);
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
