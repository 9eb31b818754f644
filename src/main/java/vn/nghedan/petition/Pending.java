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
	boolean awaitsClassifier = true;
	boolean reopeningAsked;
	Integer requestedDays;
	String requestedBy;
	Instant informationAskedAt;
	@Enumerated(EnumType.STRING)
	PetitionStatus suspendedFrom;
	int extensionCount;
	int bounceCount;
	int reopenedCount;

	protected Pending() {
	}

	/** Back at the intake desk nothing that was asked further on is asked any more. */
	void startOver() {
		refusalGround = null;
		awaitsClassifier = true;
		requestedDays = null;
		requestedBy = null;
		suspendedFrom = null;
	}

	public RefusalGround refusalGround() {
		return refusalGround;
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

	public PetitionStatus suspendedFrom() {
		return suspendedFrom;
	}

	public int extensionCount() {
		return extensionCount;
	}

	public int bounceCount() {
		return bounceCount;
	}

	public int reopenedCount() {
		return reopenedCount;
	}
}
