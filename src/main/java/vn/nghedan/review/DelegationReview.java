package vn.nghedan.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import vn.nghedan.petition.OneLine;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** The monthly meeting of a delegation: planned, prepared, held or called off, written down and signed. */
@Entity
public class DelegationReview {

	static final int LONGEST_MINUTES = 50_000;

	@Id
	private String code;
	@Version
	private Integer version;
	private String delegationCode;
	private String wardCode;
	private LocalDate month;
	private boolean regular;
	private Instant scheduledAt;
	private String place;
	private String movedReason;
	@Enumerated(EnumType.STRING)
	private ReviewStatus status;
	private Instant preparedAt;
	private String preparedBy;
	private Instant heldAt;
	private String heldBy;
	private String cancelReason;
	private String minutes;
	private String minutesNumber;
	private LocalDate minutesDate;
	private Instant signedAt;
	private String signedBy;

	protected DelegationReview() {
	}

	/** @param regular planned by the rhythm, one a month */
	DelegationReview(String code, Team team, boolean regular, Instant scheduledAt, String place) {
		this.code = code;
		this.delegationCode = team.code();
		this.wardCode = team.wardCode();
		this.month = YearMonth.from(VietnamTime.dateOf(scheduledAt)).atDay(1);
		this.regular = regular;
		this.scheduledAt = scheduledAt;
		this.place = OneLine.of(place);
		this.status = ReviewStatus.PLANNED;
	}

	/** A regular one stays the one of its month, wherever it is moved. */
	void move(Instant to, String reason, Stamp stamp) {
		requirePlanned();
		if (to == null || !to.isAfter(stamp.at())) {
			throw new Refusal("review.moved-into-past");
		}
		movedReason = OneLine.required(reason);
		scheduledAt = to;
	}

	/** Its ward is no more; the delegation looks after the one that took over. */
	void follow(String ward) {
		requirePlanned();
		wardCode = ward;
	}

	void prepare(Stamp stamp) {
		requirePlanned();
		preparedAt = stamp.at();
		preparedBy = stamp.username();
	}

	/** @param at when the meeting began */
	void hold(Instant at, Stamp stamp) {
		requireHoldable(at, stamp);
		status = ReviewStatus.HELD;
		heldAt = at;
		heldBy = stamp.username();
	}

	void requireHoldable(Instant at, Stamp stamp) {
		requirePlanned();
		if (at == null || at.isAfter(stamp.at())) {
			throw new Refusal("review.held-in-future");
		}
	}

	void cancel(String reason) {
		requirePlanned();
		status = ReviewStatus.CANCELLED;
		cancelReason = OneLine.required(reason);
	}

	void write(String text) {
		String plain = PlainText.normalise(text);
		if (status == ReviewStatus.CANCELLED || signedAt != null) {
			throw Refusal.conflict("review.closed", code);
		}
		if (plain.length() > LONGEST_MINUTES) {
			throw new Refusal("review.minutes-length", String.valueOf(LONGEST_MINUTES));
		}
		minutes = plain.isEmpty() ? null : plain;
	}

	/** @param number as the office numbers its minutes; {@code null} where it does not */
	void sign(String number, LocalDate date, Stamp stamp) {
		if (status != ReviewStatus.HELD || signedAt != null) {
			throw Refusal.conflict("review.not-to-sign", code);
		}
		LocalDate today = VietnamTime.dateOf(stamp.at());
		if (date == null || date.isAfter(today) || date.isBefore(VietnamTime.dateOf(heldAt))) {
			throw new Refusal("review.minutes-date");
		}
		minutesNumber = OneLine.of(number);
		minutesDate = date;
		signedAt = stamp.at();
		signedBy = stamp.username();
	}

	private void requirePlanned() {
		if (status != ReviewStatus.PLANNED) {
			throw Refusal.conflict("review.not-planned", code);
		}
	}

	public String code() {
		return code;
	}

	public String delegationCode() {
		return delegationCode;
	}

	public String wardCode() {
		return wardCode;
	}

	public ReviewStatus status() {
		return status;
	}

	public Instant scheduledAt() {
		return scheduledAt;
	}

	/** {@code null} before it was held. */
	public Instant heldAt() {
		return heldAt;
	}

	/** What is told of it beside when and by whom. */
	public Papers papers() {
		return new Papers(month, place, movedReason, cancelReason, heldBy, minutes, minutesNumber, minutesDate, signedAt,
				signedBy);
	}

	/** The words and papers of a review; {@code null} for what there is not. */
	public record Papers(LocalDate month, String place, String movedReason, String cancelReason, String heldBy,
			String minutes, String number, LocalDate date, Instant signedAt, String signedBy) {

		@Override
		public String toString() {
			return "Papers[" + month + ", " + number + "]";
		}
	}

	/** Whether the secretary has finished its agenda. */
	public boolean isPrepared() {
		return preparedAt != null;
	}
}
