package vn.nghedan.web;

import org.springframework.stereotype.Component;

import vn.nghedan.meeting.Attendance;
import vn.nghedan.meeting.Course;
import vn.nghedan.meeting.Meeting;
import vn.nghedan.meeting.MeetingFloor;
import vn.nghedan.meeting.MeetingRow;

/** One meeting in the words of the caller. */
@Component
class MeetingLines {

	private final MeetingFloor floor;
	private final Names names;

	MeetingLines(MeetingFloor floor, Names names) {
		this.floor = floor;
		this.names = names;
	}

	MeetingLine of(MeetingRow row) {
		return new MeetingLine(row.code(), row.type().name(), Labels.of(row.type()), row.groupCode(), row.groupName(),
				row.wardCode(), row.wardName(), row.scheduledAt(),
				row.lastSessionAt() == null ? row.scheduledAt() : row.lastSessionAt(), row.place(), row.liaison(),
				row.liaisonName(), row.status().name(), Labels.of(row.status()), row.programme(), row.series(), row.sessions(),
				new MeetingLine.Came(row.checkedInAt(), row.attendedBy(), row.attendedByName(), row.creditedTo(),
						row.chairPresent(), row.startedAt(), row.residentsPresent(), row.nilReport()),
				new MeetingLine.Became(row.movedFrom(), row.movedBecause(), row.cancelledBecause(), row.invitedAt(), row.openedAt()));
	}

	MeetingLine of(Meeting meeting) {
		Attendance came = meeting.attendance();
		Course course = meeting.course();
		return new MeetingLine(meeting.code(), meeting.type().name(), Labels.of(meeting.type()), meeting.groupCode(),
				names.group(meeting.wardCode(), meeting.groupCode()), meeting.wardCode(), names.unit(meeting.wardCode()),
				meeting.scheduledAt(), meeting.lastAt(), meeting.place(), meeting.liaisonUsername(),
				names.official(meeting.liaisonUsername()), meeting.status().name(), Labels.of(meeting.status()),
				meeting.occurrence().programmeCode(), meeting.occurrence().seriesCode(), floor.sessions(meeting.code()).size(),
				new MeetingLine.Came(came.checkedInAt(), came.attendedBy(), names.official(came.attendedBy()), came.creditedTo(),
						came.chairPresent(), came.startedAt(), came.residentsPresent(), came.nilReport()),
				new MeetingLine.Became(course.movedFrom(), course.movedBecause(), course.cancelledBecause(), course.invitedAt(),
						course.openedAt()));
	}
}
