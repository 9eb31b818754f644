package vn.nghedan.process;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.nghedan.attendance.AttendanceWatch;
import vn.nghedan.competence.Subjects;
import vn.nghedan.dossier.DossierOffice;
import vn.nghedan.meeting.Meeting;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Petition;

/** Names what a task is about by field and place, which everyone who sees the task may know. */
@Component
class Labels implements CaseLabels {

	private final CaseFile cases;
	private final MeetingRoom meetings;
	private final DossierOffice dossiers;
	private final AttendanceWatch watch;
	private final PlaceNames places;
	private final Subjects subjects;
	private final Reviewers reviews;
	private final HandoverFacts handovers;
	private final ReportDates reports;

	Labels(CaseFile cases, MeetingRoom meetings, DossierOffice dossiers, AttendanceWatch watch, PlaceNames places,
			Subjects subjects, Reviewers reviews, HandoverFacts handovers, ReportDates reports) {
		this.cases = cases;
		this.meetings = meetings;
		this.dossiers = dossiers;
		this.watch = watch;
		this.places = places;
		this.subjects = subjects;
		this.reviews = reviews;
		this.handovers = handovers;
		this.reports = reports;
	}

	@Override
	public String of(String businessKey) {
		return switch (CaseKind.of(businessKey)) {
			case PETITION -> petition(cases.get(businessKey));
			case MEETING -> meeting(meetings.get(businessKey));
			case REVIEW -> reviews.label(businessKey);
			case REPORT -> reports.label(businessKey);
			case HANDOVER -> joined(places.unit(handovers.unit(businessKey)), businessKey);
			case DOSSIER -> joined(places.unit(dossiers.get(businessKey).agency()), businessKey);
			case WATCH -> joined(watch.nameOf(WatchKey.programmeOf(businessKey)), WatchKey.programmeOf(businessKey));
			case RECALCULATION, REORGANIZATION -> businessKey;
		};
	}

	private String petition(Petition petition) {
		return joined(subjects.fieldName(petition.subject().field()).orElse(null), places.unit(petition.placeNow().wardCode()),
				places.group(petition.placeNow().groupCode()), petition.code());
	}

	private String meeting(Meeting meeting) {
		return joined(places.unit(meeting.wardCode()), places.group(meeting.groupCode()),
				meeting.code());
	}

	private static String joined(String... parts) {
		return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
	}
}
