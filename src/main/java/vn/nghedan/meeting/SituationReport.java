package vn.nghedan.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.nghedan.petition.OneLine;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.Place;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.Refusal;

/** A report on the situation, or on an urgent petition, that a head is to read; seen once. */
@Entity
public class SituationReport {

	@Id
	private String code;
	@Version
	private Integer version;
	private UUID key;
	private String meetingCode;
	private String petitionCode;
	private String wardCode;
	private String groupCode;
	@Enumerated(EnumType.STRING)
	private SituationKind kind;
	private boolean urgent;
	private String text;
	private String reportedBy;
	private Instant reportedAt;
	private String seenBy;
	private Instant seenAt;
	private String instruction;

	protected SituationReport() {
	}

	SituationReport(String code, NewReport report, Place place, Stamp stamp) {
		this(code, place, stamp);
		String plain = PlainText.normalise(report.text());
		if (plain.isEmpty() || plain.length() > RecordDraft.LONGEST) {
			throw new Refusal("meeting.report-length", String.valueOf(RecordDraft.LONGEST));
		}
		if (report.kind() == null || report.kind() == SituationKind.OPINION) {
			throw new Refusal("meeting.report-kind");
		}
		this.key = report.key();
		this.meetingCode = report.meetingCode();
		this.kind = report.kind();
		this.urgent = report.urgent();
		this.text = plain;
	}

	/** An urgent opinion: what it says stands in the petition only. */
	SituationReport(String code, Petition petition, Stamp stamp) {
		this(code, petition.placeNow(), stamp);
		this.meetingCode = petition.origin().meetingCode();
		this.petitionCode = petition.code();
		this.kind = SituationKind.OPINION;
		this.urgent = true;
	}

	private SituationReport(String code, Place place, Stamp stamp) {
		this.code = code;
		this.wardCode = place.wardCode();
		this.groupCode = place.groupCode();
		this.reportedBy = stamp.username();
		this.reportedAt = stamp.at();
	}

	/** Again by anybody changes nothing: it has been read. */
	void see(String said, Stamp stamp) {
		if (seenAt == null) {
			instruction = OneLine.of(said);
			seenBy = stamp.username();
			seenAt = stamp.at();
		}
	}

	public String code() {
		return code;
	}

	public Optional<String> meetingCode() {
		return Optional.ofNullable(meetingCode);
	}

	/** The urgent petition that it stands for. */
	public Optional<String> petitionCode() {
		return Optional.ofNullable(petitionCode);
	}

	public String wardCode() {
		return wardCode;
	}

	/** {@code null} for a report on the whole ward. */
	public String groupCode() {
		return groupCode;
	}

	public SituationKind kind() {
		return kind;
	}

	public boolean urgent() {
		return urgent;
	}

	/** {@code null} for a petition. */
	public String text() {
		return text;
	}

	public String reportedBy() {
		return reportedBy;
	}

	public Instant reportedAt() {
		return reportedAt;
	}

	public String seenBy() {
		return seenBy;
	}

	public Optional<Instant> seenAt() {
		return Optional.ofNullable(seenAt);
	}

	public String instruction() {
		return instruction;
	}
}
