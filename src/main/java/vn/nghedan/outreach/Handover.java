package vn.nghedan.outreach;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.nghedan.petition.OneLine;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Groups of one ward that change hands on a day: ordered, confirmed by the ward, told to leaders and residents. */
@Entity
public class Handover {

	@Id
	private String code;
	@Version
	private Integer version;
	private String unitCode;
	private String programmeCode;
	@Enumerated(EnumType.STRING)
	private HandoverCause cause;
	private Long staffingChangeId;
	private LocalDate effectiveOn;
	@Enumerated(EnumType.STRING)
	private HandoverState state;
	private String orderedBy;
	private Instant orderedAt;
	private Instant waitsSince;
	private Instant inEffectAt;
	private String objection;
	private String objectionReply;
	private String confirmedBy;
	private Instant confirmedAt;
	private LocalDate announcedOn;
	private String announcedBy;
	private Instant announcedAt;
	private String proof;

	protected Handover() {
	}

	Handover(String code, String unitCode, HandoverReason reason, Stamp stamp) {
		this.code = code;
		this.unitCode = unitCode;
		this.programmeCode = reason.programme();
		this.cause = reason.cause();
		this.staffingChangeId = reason.staffingChange();
		this.effectiveOn = reason.from();
		this.state = HandoverState.ORDERED;
		this.orderedBy = stamp.username();
		this.orderedAt = stamp.at();
		this.waitsSince = stamp.at();
	}

	/** The day has come, and open matters have gone to the successors. */
	void takeEffect(Stamp stamp) {
		inEffectAt = stamp.at();
	}

	/** The ward confirms, or does not and says why. */
	void answer(boolean confirmed, String reason, Stamp stamp) {
		must(HandoverState.ORDERED);
		waitsSince = stamp.at();
		if (!confirmed) {
			objection = OneLine.required(reason);
			objectionReply = null;
			return;
		}
		state = HandoverState.CONFIRMED;
		confirmedBy = stamp.username();
		confirmedAt = stamp.at();
	}

	/** What was said to the ward's objection. */
	void reply(String text, Stamp stamp) {
		must(HandoverState.ORDERED);
		objectionReply = OneLine.required(text);
		waitsSince = stamp.at();
	}

	/** @param how how leaders and residents were told */
	void announce(LocalDate on, String how, Stamp stamp) {
		must(HandoverState.CONFIRMED);
		if (on == null || on.isAfter(VietnamTime.dateOf(stamp.at()))) {
			throw new Refusal("outreach.announced-day");
		}
		state = HandoverState.ANNOUNCED;
		announcedOn = on;
		proof = OneLine.of(how);
		announcedBy = stamp.username();
		announcedAt = stamp.at();
	}

	private void must(HandoverState needed) {
		if (state != needed) {
			throw Refusal.conflict("outreach.handover-state", code);
		}
	}

	/** {@code BG-2026-000001}. */
	public String code() {
		return code;
	}

	/** The ward; the official's own unit where no ward is concerned. */
	public String unitCode() {
		return unitCode;
	}

	/** May be {@code null}. */
	public String programmeCode() {
		return programmeCode;
	}

	public HandoverCause cause() {
		return cause;
	}

	/** {@code null} when a list was assigned. */
	public Long staffingChangeId() {
		return staffingChangeId;
	}

	public LocalDate effectiveOn() {
		return effectiveOn;
	}

	public HandoverState state() {
		return state;
	}

	public String orderedBy() {
		return orderedBy;
	}

	public Instant orderedAt() {
		return orderedAt;
	}

	/** Since when whoever is next has had it: from then on the term of his step is counted. */
	public Instant waitsSince() {
		return waitsSince;
	}

	/** {@code null} until the day has come. */
	public Instant inEffectAt() {
		return inEffectAt;
	}

	/** Why the ward did not confirm at first; {@code null} when it never said so. */
	public String objection() {
		return objection;
	}

	/** What home affairs said to it; may be {@code null}. */
	public String objectionReply() {
		return objectionReply;
	}

	public String confirmedBy() {
		return confirmedBy;
	}

	public Instant confirmedAt() {
		return confirmedAt;
	}

	public LocalDate announcedOn() {
		return announcedOn;
	}

	/** How leaders and residents were told; may be {@code null}. */
	public String proof() {
		return proof;
	}
}
