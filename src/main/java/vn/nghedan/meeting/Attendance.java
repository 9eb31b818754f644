package vn.nghedan.meeting;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Refusal;

/** Who came to a meeting and when, how many residents were there, and whose obligation it meets. */
@Embeddable
public class Attendance {

	private static final long CLOCK_SKEW = 300;

	private Instant checkedInAt;
	private String attendedBy;
	private String creditedTo;
	private boolean chairPresent;
	private Instant startedAt;
	private Integer residentsPresent;
	private boolean nilReport;
	private String recordedBy;
	private Instant recordedAt;

	protected Attendance() {
	}

	/** The first time counts; the same again is no error. */
	void checkIn(Instant at, String username, boolean chair) {
		if (checkedInAt != null) {
			return;
		}
		checkedInAt = at;
		attendedBy = username;
		chairPresent = chair;
	}

	/** By more than a clock in somebody's pocket may be ahead. */
	static boolean isToCome(Instant at, Instant now) {
		return at.isAfter(now.plusSeconds(CLOCK_SKEW));
	}

	/** The meeting is held on another day: nobody has come to it yet. */
	void forget() {
		checkedInAt = null;
		attendedBy = null;
		chairPresent = false;
		startedAt = null;
		residentsPresent = null;
	}

	void chairCame(boolean came) {
		chairPresent = came;
	}

	/** @param opinions how many petitions were captured at it: none needs a nil report, and a nil report needs none */
	void held(Held held, long opinions, Stamp stamp) {
		if (held.residentsPresent() < 0 || held.residentsPresent() > 10_000 || held.startedAt() == null
				|| isToCome(held.startedAt(), stamp.at())) {
			throw new Refusal("meeting.attendance");
		}
		if (opinions == 0 && !held.nilReport()) {
			throw new Refusal("meeting.nil-report-needed");
		}
		if (opinions > 0 && held.nilReport()) {
			throw new Refusal("meeting.nil-report-wrong", String.valueOf(opinions));
		}
		residentsPresent = held.residentsPresent();
		startedAt = held.startedAt();
		nilReport = held.nilReport();
		attendedBy = held.attendedBy();
		creditedTo = held.creditedTo();
		recordedBy = stamp.username();
		recordedAt = stamp.at();
	}

	void opinionCame() {
		nilReport = false;
	}

	/** When the official said that he had arrived; {@code null} before. */
	public Instant checkedInAt() {
		return checkedInAt;
	}

	/** Who came for the authorities. */
	public String attendedBy() {
		return attendedBy;
	}

	/** Whose obligation the meeting meets; of a substitute it is whom he stands in for. */
	public String creditedTo() {
		return creditedTo;
	}

	/** Whether the chair came himself: somebody who stands in for him does not count. */
	public boolean chairPresent() {
		return chairPresent;
	}

	public Instant startedAt() {
		return startedAt;
	}

	public Integer residentsPresent() {
		return residentsPresent;
	}

	public boolean nilReport() {
		return nilReport;
	}

	public String recordedBy() {
		return recordedBy;
	}

	public Instant recordedAt() {
		return recordedAt;
	}
}
