package vn.nghedan.response;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import vn.nghedan.petition.OneLine;
import vn.nghedan.petition.Outcome;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Refusal;

/** One draft of an answer and what became of it: returned with a reason, or approved by somebody else and issued. */
@Entity
public class Response {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	private String petitionCode;
	private int round;
	private long textId;
	@Enumerated(EnumType.STRING)
	private Outcome outcome;
	private LocalDate promiseDue;
	private String draftedBy;
	private Instant draftedAt;
	private String returnedReason;
	private String approvedBy;
	private Instant approvedAt;
	private String unit;
	private String number;
	private String issuedBy;
	private Instant issuedAt;

	protected Response() {
	}

	Response(String petitionCode, int round, long textId, Outcome outcome, LocalDate promiseDue, Stamp stamp) {
		this.petitionCode = petitionCode;
		this.round = round;
		this.textId = textId;
		this.outcome = outcome;
		this.promiseDue = promiseDue;
		this.draftedBy = stamp.username();
		this.draftedAt = stamp.at();
	}

	/** @param latestTextId the text that the chair reads; another one than was drafted has to be drafted again */
	void approve(long latestTextId, Stamp stamp) {
		requireUndecided();
		if (latestTextId != textId) {
			throw Refusal.conflict("response.text-changed", petitionCode);
		}
		if (stamp.username().equals(draftedBy)) {
			throw Refusal.forbidden("response.own-draft");
		}
		approvedBy = stamp.username();
		approvedAt = stamp.at();
	}

	void giveBack(String reason) {
		requireUndecided();
		returnedReason = OneLine.required(reason);
	}

	void issue(String issuingUnit, String givenNumber, Stamp stamp) {
		unit = issuingUnit;
		number = givenNumber;
		issuedBy = stamp.username();
		issuedAt = stamp.at();
	}

	public String petitionCode() {
		return petitionCode;
	}

	/** 1 for the first answer, one more after each reopening. */
	public int round() {
		return round;
	}

	public long textId() {
		return textId;
	}

	public Outcome outcome() {
		return outcome;
	}

	public LocalDate promiseDue() {
		return promiseDue;
	}

	public String draftedBy() {
		return draftedBy;
	}

	public Instant draftedAt() {
		return draftedAt;
	}

	/** Why the chair gave it back; {@code null} unless he did. */
	public String returnedReason() {
		return returnedReason;
	}

	public String approvedBy() {
		return approvedBy;
	}

	/** {@code 12/TB-UBND}; {@code null} until it is issued. */
	public String number() {
		return number;
	}

	public Instant issuedAt() {
		return issuedAt;
	}

	private void requireUndecided() {
		if (returnedReason != null || approvedBy != null) {
			throw Refusal.conflict("response.already-decided", petitionCode);
		}
	}
}
