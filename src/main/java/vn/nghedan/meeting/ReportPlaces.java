package vn.nghedan.meeting;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nghedan.organization.CompetenceLevel;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;
import vn.nghedan.petition.AccusationWords;
import vn.nghedan.petition.Place;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Finds what place a report is about: that of its meeting, else its group, else its ward. */
@Component
class ReportPlaces {

	private final Meetings meetings;
	private final Organization organization;
	private final AccusationWords accusations;

	ReportPlaces(Meetings meetings, Organization organization, AccusationWords accusations) {
		this.meetings = meetings;
		this.organization = organization;
		this.accusations = accusations;
	}

	/** Also refuses words of an accusation: a report is no way around. */
	Place of(NewReport report, Stamp stamp) {
		if (!report.notAccusation()) {
			accusations.refuse(report.text());
		}
		LocalDate today = VietnamTime.dateOf(stamp.at());
		if (report.meetingCode() != null) {
			Meeting meeting = meetings.findById(report.meetingCode())
				.orElseThrow(() -> Refusal.notFound("meeting.no-meeting", report.meetingCode()));
			return new Place(meeting.wardCode(), meeting.groupCode());
		}
		if (report.groupCode() != null) {
			ResidentialGroup group = organization.group(report.groupCode(), today);
			return new Place(group.wardCode(), group.code());
		}
		if (report.wardCode() == null
				|| !organization.ancestorAt(report.wardCode(), CompetenceLevel.WARD).equals(Optional.of(report.wardCode()))) {
			throw new Refusal("meeting.report-place");
		}
		return new Place(report.wardCode(), null);
	}
}
