package vn.nghedan.meeting;

/** What a meeting is told: the answer to a petition, or what has become of a promise whose day has come. */
public enum AnnouncementKind {

	ANSWER, PROMISE

}
