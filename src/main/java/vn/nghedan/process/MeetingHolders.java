package vn.nghedan.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.nghedan.meeting.Meeting;
import vn.nghedan.meeting.MeetingGoers;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.VietnamTime;

/** Who goes to a meeting, who sends somebody when nobody does, and who is told that its record is late. */
@Component
class MeetingHolders {

	private final MeetingRoom meetings;
	private final MeetingGoers goers;
	private final Organization organization;
	private final Clock clock;

	MeetingHolders(MeetingRoom meetings, MeetingGoers goers, Organization organization, Clock clock) {
		this.meetings = meetings;
		this.goers = goers;
		this.organization = organization;
		this.clock = clock;
	}

	/** The official in charge, or whoever stands in for him on the day of the meeting, afterwards today; null for nobody in service. */
	String liaison(String code) {
		return goers.of(meetings.get(code)).orElse(null);
	}

	/** Who takes a meeting on for which there is no official: the secretary or head of the ward's delegation, else who sends somebody. */
	List<String> standIns(String code) {
		if (liaison(code) != null)
			return List.of();
		String ward = wardNow(meetings.get(code));
		return List.of(List.of(Roles.DELEGATION_SECRETARY, Roles.DELEGATION_HEAD).stream()
				.filter(role -> !organization.holders(ward, role, today()).isEmpty()).map(role -> Roles.group(ward, role)).findFirst()
				.orElseGet(() -> sender(code)));
	}

	/** The chair of the ward or the nearest above. */
	String sender(String code) {
		String ward = wardNow(meetings.get(code));
		return Roles.group(organization.nearestHolding(ward, Roles.CHAIR, today()).orElse(ward), Roles.CHAIR);
	}

	/** Secretaries of the delegation of the ward, else its head, else the ward's chair or the nearest above. */
	List<String> secretaries(String code) {
		String ward = wardNow(meetings.get(code));
		for (String role : List.of(Roles.DELEGATION_SECRETARY, Roles.DELEGATION_HEAD)) {
			List<String> holders = organization.holders(ward, role, today());
			if (!holders.isEmpty())
				return holders;
		}
		return organization.superiors(ward, today());
	}

	private String wardNow(Meeting meeting) {
		return organization.unitNow(meeting.wardCode(), meeting.groupCode(), today()).orElse(meeting.wardCode());
	}

	private LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
