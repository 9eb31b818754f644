package vn.nghedan.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import vn.nghedan.petition.OneLine;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Refusal;

/** A meeting with residents: planned, then held with so many residents and so many opinions, or with an explicit nil. */
@Entity
public class Meeting {

	static final int LONGEST_MINUTES = 50_000;

	@Id
	private String code;
	@Version
	private Integer version;
	private String wardCode;
	private String groupCode;
	@Enumerated(EnumType.STRING)
	private MeetingType type;
	@Enumerated(EnumType.STRING)
	private MeetingStatus status;
	private Instant scheduledAt;
	private String place;
	private String liaisonUsername;
	private Instant startedAt;
	private Integer residentsPresent;
	private boolean nilReport;
	private String recordedBy;
	private Instant recordedAt;
	private String minutes;
	private String formerGroupCode;

	protected Meeting() {
	}

	Meeting(String code, String wardCode, MeetingPlan plan) {
		if (plan.type() == null || plan.scheduledAt() == null || OneLine.of(plan.place()) == null) {
			throw new Refusal("meeting.plan-incomplete");
		}
		this.code = code;
		this.wardCode = wardCode;
		this.groupCode = plan.groupCode();
		this.type = plan.type();
		this.status = MeetingStatus.PLANNED;
		this.scheduledAt = plan.scheduledAt();
		this.place = OneLine.of(plan.place());
		this.liaisonUsername = plan.liaisonUsername();
	}

	/** @param opinions how many petitions were captured at it: none needs a nil report, and a nil report needs none */
	void hold(int present, Instant started, boolean nil, long opinions, Stamp stamp) {
		if (status != MeetingStatus.PLANNED) {
			throw Refusal.conflict("meeting.already-held", code);
		}
		if (present < 0 || present > 10_000 || started == null || started.isAfter(stamp.at())) {
			throw new Refusal("meeting.attendance");
		}
		if (opinions == 0 && !nil) {
			throw new Refusal("meeting.nil-report-needed");
		}
		if (opinions > 0 && nil) {
			throw new Refusal("meeting.nil-report-wrong", String.valueOf(opinions));
		}
		status = MeetingStatus.HELD;
		residentsPresent = present;
		startedAt = started;
		nilReport = nil;
		recordedBy = stamp.username();
		recordedAt = stamp.at();
	}

	void write(String text) {
		if (text.isEmpty() || text.length() > LONGEST_MINUTES) {
			throw new Refusal("meeting.minutes-length", String.valueOf(LONGEST_MINUTES));
		}
		minutes = text;
	}

	/** Its group or ward is no more: the successor holds it, at the time and by the official as planned. */
	void follow(String ward, String group) {
		formerGroupCode = formerGroupCode == null ? groupCode : formerGroupCode;
		wardCode = ward;
		groupCode = group;
	}

	/** For which group it was planned, where that is no more; else {@code null}. */
	public String formerGroupCode() {
		return formerGroupCode;
	}

	public String code() {
		return code;
	}

	public String wardCode() {
		return wardCode;
	}

	/** {@code null} for a meeting of the whole ward. */
	public String groupCode() {
		return groupCode;
	}

	public MeetingType type() {
		return type;
	}

	public MeetingStatus status() {
		return status;
	}

	public Instant scheduledAt() {
		return scheduledAt;
	}

	public String place() {
		return place;
	}

	public String liaisonUsername() {
		return liaisonUsername;
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

	public String minutes() {
		return minutes;
	}
}
