package vn.nghedan.petition;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** When the steps were taken from which deadlines are counted; {@code null} for what has not happened. */
@Embeddable
public class Milestones {

	Instant statusSince;
	Instant registeredAt;
	Instant classifiedAt;
	Instant noticeOfHandlingAt;
	Instant interimRepliedAt;
	Instant sentAt;
	Instant repliedAt;
	Instant issuedAt;
	Instant relayedAt;
	Instant reopenedAt;
	Instant reportedAt;
	boolean reportOwed;
	Instant leadersToldAt;

	protected Milestones() {
	}

	Milestones(Instant statusSince) {
		this.statusSince = statusSince;
		this.reportOwed = true;
	}

	public Instant statusSince() {
		return statusSince;
	}

	public Instant registeredAt() {
		return registeredAt;
	}

	public Instant classifiedAt() {
		return classifiedAt;
	}

	/** When whoever has the work now got it: what was reported before was reported by another, or in another round. */
	Instant workSince() {
		return reopenedAt == null || classifiedAt != null && classifiedAt.isAfter(reopenedAt) ? classifiedAt : reopenedAt;
	}

	public Instant noticeOfHandlingAt() {
		return noticeOfHandlingAt;
	}

	public Instant interimRepliedAt() {
		return interimRepliedAt;
	}

	public Instant sentAt() {
		return sentAt;
	}

	/** When the agency has answered everything. */
	public Instant repliedAt() {
		return repliedAt;
	}

	public Instant issuedAt() {
		return issuedAt;
	}

	public Instant relayedAt() {
		return relayedAt;
	}

	public Instant reopenedAt() {
		return reopenedAt;
	}

	/** When a delegation has reviewed it. */
	public Instant reportedAt() {
		return reportedAt;
	}

	/** Whether a delegation still has to hear of it. */
	boolean isUnreported() {
		return reportOwed && reportedAt == null;
	}

	/** When a head has read of it, where it is urgent. */
	public Instant leadersToldAt() {
		return leadersToldAt;
	}

	/** Whether the petitioner was told something in between since the matter was last sent away. */
	boolean isInterimReplied() {
		return interimRepliedAt != null && (sentAt == null || !interimRepliedAt.isBefore(sentAt));
	}

	/** Whether the present round has its answer; a reopened petition is unanswered again. */
	public boolean isAnswered() {
		return issuedAt != null && (reopenedAt == null || issuedAt.isAfter(reopenedAt));
	}
}
