package vn.nghedan.meeting;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** What became of a meeting between its planning and its record. */
@Embeddable
public class Course {

	private Instant openedAt;
	private Instant invitedAt;
	private Instant movedFrom;
	private String movedBecause;
	private String cancelledBecause;
	private String formerGroupCode;

	protected Course() {
	}

	void open(Instant at) {
		openedAt = at;
	}

	void invite(Instant at) {
		invitedAt = invitedAt == null ? at : invitedAt;
	}

	/** The first time it was planned for stays what it was moved from; whoever was invited has to be told anew. */
	void move(Instant from, String because) {
		movedFrom = movedFrom == null ? from : movedFrom;
		movedBecause = because;
		invitedAt = null;
	}

	void cancel(String because) {
		cancelledBecause = because;
	}

	void leave(String groupCode) {
		formerGroupCode = formerGroupCode == null ? groupCode : formerGroupCode;
	}

	/** Since when it has its process; {@code null} while it is too far away. */
	public Instant openedAt() {
		return openedAt;
	}

	public Instant invitedAt() {
		return invitedAt;
	}

	/** When it was to be at first; {@code null} where it was not moved. */
	public Instant movedFrom() {
		return movedFrom;
	}

	public String movedBecause() {
		return movedBecause;
	}

	public String cancelledBecause() {
		return cancelledBecause;
	}

	/** For which group it was planned, where that is no more; else {@code null}. */
	public String formerGroupCode() {
		return formerGroupCode;
	}
}
