package vn.nghedan.meeting;

import jakarta.persistence.Embedded;
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
	private static final long EARLIEST_CHECK_IN = 6 * 3600;

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
	private Instant lastSessionAt;
	private String place;
	private String liaisonUsername;
	private boolean liaisonByHand;
	private String minutes;
	@Embedded
	private Occurrence occurrence;
	@Embedded
	private Course course = new Course();
	@Embedded
	private Attendance attendance = new Attendance();

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
		this.liaisonByHand = plan.liaisonUsername() != null;
		this.occurrence = new Occurrence(plan.programmeCode());
	}

	/** It is near enough to have its process. */
	void open(Instant at) {
		course().open(at);
	}

	void invite(Instant at) {
		mustBePlanned();
		course().invite(at);
	}

	/** Somebody is named by a person, and stays so whatever the assignments say. */
	void sendInstead(String username) {
		mustBePlanned();
		liaisonUsername = username;
		liaisonByHand = true;
	}

	/** Whoever looks after the group by then goes; {@code null} for nobody. */
	void assign(String username) {
		liaisonUsername = username;
	}

	void postpone(Instant to, Instant lastSession, String because) {
		mustBePlanned();
		course().move(scheduledAt, because);
		scheduledAt = to;
		lastSessionAt = lastSession;
		attendance.forget();
	}

	void cancel(String because) {
		mustBePlanned();
		status = MeetingStatus.CANCELLED;
		course().cancel(because);
	}

	/** From some hours before it begins, and not in the future; the first time counts, the same again is no error. */
	void checkIn(Instant at, Instant now, String username, boolean chair) {
		mustBePlanned();
		if (at == null || Attendance.isToCome(at, now) || at.isBefore(scheduledAt.minusSeconds(EARLIEST_CHECK_IN))) {
			throw new Refusal("meeting.check-in-time");
		}
		attendance.checkIn(at.isAfter(now) ? now : at, username, chair);
	}

	/** @param opinions how many petitions were captured at it: none needs a nil report, and a nil report needs none */
	void hold(Held held, long opinions, Stamp stamp) {
		mustBePlanned();
		attendance.held(held, opinions, stamp);
		status = MeetingStatus.HELD;
	}

	void write(String text) {
		if (text.isEmpty() || text.length() > LONGEST_MINUTES) {
			throw new Refusal("meeting.minutes-length", String.valueOf(LONGEST_MINUTES));
		}
		minutes = text;
	}

	/** Its group or ward is no more: the successor holds it, at the time and by the official as planned. */
	void follow(String ward, String group) {
		course().leave(groupCode);
		wardCode = ward;
		groupCode = group;
	}

	private void mustBePlanned() {
		if (status == MeetingStatus.HELD) {
			throw Refusal.conflict("meeting.already-held", code);
		}
		if (status == MeetingStatus.CANCELLED) {
			throw Refusal.conflict("meeting.is-cancelled", code);
		}
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

	/** When the last of its sessions begins; the terms after a meeting run from then. */
	public Instant lastAt() {
		return lastSessionAt == null ? scheduledAt : lastSessionAt;
	}

	public String place() {
		return place;
	}

	/** Who is to go; {@code null} while nobody looks after the group. */
	public String liaisonUsername() {
		return liaisonUsername;
	}

	/** Whether a person named the official; else he follows the assignment. */
	public boolean liaisonByHand() {
		return liaisonByHand;
	}

	public Occurrence occurrence() {
		return occurrence == null ? Occurrence.NONE : occurrence;
	}

	public Course course() {
		if (course == null) {
			course = new Course();
		}
		return course;
	}

	public Attendance attendance() {
		return attendance;
	}

	public String minutes() {
		return minutes;
	}
}
