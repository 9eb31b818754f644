package vn.nghedan.petition;

/** What this package asks about meetings, answered by whoever keeps them. */
public interface KnownMeetings {

	boolean isMeetingIn(String code, String wardCode);
}
