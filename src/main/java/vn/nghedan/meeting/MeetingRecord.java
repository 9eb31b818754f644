package vn.nghedan.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Refusal;

/** The record of a meeting: written in steps, read back to those present, signed on paper, finished. */
@Entity
public class MeetingRecord {

	@Id
	private String meetingCode;
	@Version
	private Integer version;
	@Enumerated(EnumType.STRING)
	private RecordState state;
	private String informationGiven;
	private String tasksUrged;
	private String situation;
	private boolean nil;
	private Instant startedAt;
	private Integer residentsPresent;
	private Instant changedAt;
	private String changedBy;
	private Instant readBackAt;
	private String readBackBy;
	private String scanName;
	private String scanType;
	private Instant scanAt;
	private String scanBy;
	private Instant finishedAt;
	private String finishedBy;

	protected MeetingRecord() {
	}

	MeetingRecord(String meetingCode, Stamp stamp) {
		this.meetingCode = meetingCode;
		this.state = RecordState.DRAFT;
		this.changedAt = stamp.at();
		this.changedBy = stamp.username();
	}

	void write(RecordDraft draft, Stamp stamp) {
		requireDraft();
		informationGiven = draft.informationGiven();
		tasksUrged = draft.tasksUrged();
		situation = draft.situation();
		nil = draft.nil();
		startedAt = draft.startedAt();
		residentsPresent = draft.residentsPresent();
		changedAt = stamp.at();
		changedBy = stamp.username();
	}

	/** Once; what is written afterwards shows by its later time. */
	void readBack(Stamp stamp) {
		requireDraft();
		if (readBackAt == null) {
			readBackAt = stamp.at();
			readBackBy = stamp.username();
		}
	}

	/** Also of a finished record: the paper is often signed before it is scanned. */
	void scanned(String name, String type, Stamp stamp) {
		scanName = name;
		scanType = type;
		scanAt = stamp.at();
		scanBy = stamp.username();
	}

	void finish(Stamp stamp) {
		requireDraft();
		state = RecordState.FINISHED;
		finishedAt = stamp.at();
		finishedBy = stamp.username();
	}

	private void requireDraft() {
		if (state == RecordState.FINISHED) {
			throw Refusal.conflict("meeting.record-finished", meetingCode);
		}
	}

	public String meetingCode() {
		return meetingCode;
	}

	/** For {@code If-Match}; 0 until something is written. */
	public int version() {
		return version == null ? 0 : version + 1;
	}

	public RecordState state() {
		return state;
	}

	public RecordDraft draft() {
		return new RecordDraft(informationGiven, tasksUrged, situation, nil, startedAt, residentsPresent);
	}

	public Optional<Instant> readBackAt() {
		return Optional.ofNullable(readBackAt);
	}

	public String readBackBy() {
		return readBackBy;
	}

	/** Whether something was written after it was read back. */
	public boolean isChangedSinceReadBack() {
		return readBackAt != null && changedAt.isAfter(readBackAt);
	}

	public Optional<String> scanName() {
		return Optional.ofNullable(scanName);
	}

	public String scanType() {
		return scanType;
	}

	public Optional<Instant> finishedAt() {
		return Optional.ofNullable(finishedAt);
	}

	public String finishedBy() {
		return finishedBy;
	}
}
