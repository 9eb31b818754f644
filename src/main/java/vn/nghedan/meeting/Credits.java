package vn.nghedan.meeting;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.outreach.Assignments;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.VietnamTime;

/** Who came to a meeting, and whose obligation that meets. */
@Component
class Credits {

	private final Assignments assignments;
	private final Organization organization;
	private final MeetingSettings settings;

	Credits(Assignments assignments, Organization organization, MeetingSettings settings) {
		this.assignments = assignments;
		this.organization = organization;
		this.settings = settings;
	}

	/** Fills in who came, unless it is said: whoever checked in, else the official in charge, else whoever records. */
	Held complete(Meeting meeting, Held held, Stamp stamp) {
		LocalDate day = VietnamTime.dateOf(meeting.scheduledAt());
		String came = held.attendedBy() != null ? held.attendedBy() : present(meeting, day, stamp);
		organization.official(came);
		String credited = held.creditedTo() != null ? held.creditedTo() : credited(meeting, came, day);
		return new Held(held.residentsPresent(), held.startedAt(), held.nilReport(), came, credited);
	}

	/** Whether he is the chair himself; whoever stands in for the chair is not. */
	boolean isChair(String username, Meeting meeting, LocalDate on) {
		return organization.rolesOf(username, on).stream().anyMatch(held -> held.username().equals(username)
				&& held.role().equals(Roles.CHAIR) && held.unitCode().equals(meeting.wardCode()));
	}

	private String present(Meeting meeting, LocalDate day, Stamp stamp) {
		if (meeting.attendance().attendedBy() != null) {
			return meeting.attendance().attendedBy();
		}
		return meeting.liaisonUsername() == null ? stamp.username() : organization.actingFor(meeting.liaisonUsername(), day);
	}

	/** Of a substitute it is the official assigned to the group, unless the setting says otherwise. */
	private String credited(Meeting meeting, String came, LocalDate day) {
		boolean own = assignments.of(came, day).stream().anyMatch(each -> each.groupCode().equals(meeting.groupCode()));
		return own || settings.creditSubstitute() ? came
				: assignments.assignedTo(meeting.groupCode(), day).orElse(came);
	}
}
