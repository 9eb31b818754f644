package vn.nghedan.petition;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What is asked and not decided yet, and the counts that limit asking again. */
@Embeddable
public class Pending {

	@Enumerated(EnumType.STRING)
	RefusalGround refusalGround;
	String earlierCode;
	boolean awaitsClassifier = true;
	boolean reopeningAsked;
	Integer requestedDays;
	String requestedBy;
	boolean extensionToTell;
	Instant informationAskedAt;
	@Enumerated(EnumType.STRING)
	PetitionStatus suspendedFrom;
	int extensionCount;
	int bounceCount;
	boolean bound;
	int reopenedCount;

	protected Pending() {
	}

	/** @param earlier the petition that has been answered already, where that is the ground */
	void refuse(RefusalGround ground, String earlier) {
		refusalGround = ground;
		earlierCode = earlier;
	}

	/** Back at the intake desk nothing that was asked further on is asked any more. */
	void startOver() {
		refuse(null, null);
		reopeningAsked = false;
		awaitsClassifier = true;
		suspendedFrom = null;
		extensionCount = 0;
		bounceCount = 0;
		bound = false;
	}

	/** Somebody has to say anew whose matter it is. */
	void returned() {
		bounceCount++;
		awaitsClassifier = true;
		bound = false;
	}

	/** Decided, lapsed or needless: nobody asks for more time any more. @return whether somebody did */
	boolean withdrawRequest() {
		boolean asked = requestedDays != null;
		requestedDays = null;
		requestedBy = null;
		return asked;
	}

	/** @return whether somebody waited for a decision on an extension, or had to tell of one */
	boolean settleExtensions() {
		boolean open = withdrawRequest() || extensionToTell;
		extensionToTell = false;
		return open;
	}

	public RefusalGround refusalGround() {
		return refusalGround;
	}

	/** The petition of the same person that has been answered, where that is the ground; {@code null} otherwise. */
	public String earlierCode() {
		return earlierCode;
	}

	/** Whether the classifier has to choose anew, before the first choice or after a return. */
	public boolean awaitsClassifier() {
		return awaitsClassifier;
	}

	public boolean reopeningAsked() {
		return reopeningAsked;
	}

	/** Working days of an extension that is asked for; {@code null} when none is. */
	public Integer requestedDays() {
		return requestedDays;
	}

	public String requestedBy() {
		return requestedBy;
	}

	/** Whether the petitioner has still to be told of an extension. */
	public boolean extensionToTell() {
		return extensionToTell;
	}

	public PetitionStatus suspendedFrom() {
		return suspendedFrom;
	}

	public int extensionCount() {
		return extensionCount;
	}

	public int bounceCount() {
		return bounceCount;
	}

	/** Whether the common superior has decided who is competent. */
	public boolean bound() {
		return bound;
	}

	public int reopenedCount() {
		return reopenedCount;
	}
}
