package vn.nghedan.petition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** What this package asks about meetings, answered by whoever keeps them. */
public interface KnownMeetings {

	boolean isMeetingIn(String code, String wardCode);

	/** Refuses a meeting at which nothing can have been said at that moment: called off, or still to come. Holds it until the transaction ends. */
	void requireHeard(String code, Instant heardAt);

	/** An opinion was captured at it; its record may have been finished without. */
	void opinionCaptured(String code, String petitionCode, Stamp stamp);

	/**
	 * The first planned meeting of the group, from the moment on at which an answer was issued, that has not left this
	 * petition to a later one.
	 */
	Optional<LocalDate> nextFor(String petitionCode, String groupCode, Instant issuedAt);
}
