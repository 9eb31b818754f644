package vn.nghedan.meeting;

/** What became of it at a meeting: read out there, or left to the next one. */
public enum AnnouncementOutcome {

	READ, CARRIED

}
