package vn.nghedan.petition;

import static vn.nghedan.petition.PetitionStatus.CITY_REPLIED;
import static vn.nghedan.petition.PetitionStatus.FEEDBACK_PENDING;
import static vn.nghedan.petition.PetitionStatus.IN_PROGRESS;
import static vn.nghedan.petition.PetitionStatus.RELAY_PENDING;
import static vn.nghedan.petition.PetitionStatus.RESPONSE_APPROVED;
import static vn.nghedan.petition.PetitionStatus.RESPONSE_DRAFTED;

import java.time.Instant;
import java.time.LocalDate;
import vn.nghedan.platform.Refusal;

/** The chapter in which the answer is written, brought back to the petitioner, and judged. */
public final class Answer {

	private final Petition petition;

	Answer(Petition petition) {
		this.petition = petition;
	}

	public void draft(Outcome outcome, LocalDate promiseDue, Stamp stamp) {
		petition.require(IN_PROGRESS, CITY_REPLIED, RESPONSE_DRAFTED);
		petition.result = petition.result.answering(outcome, promiseDue, stamp);
		petition.become(RESPONSE_DRAFTED, CaseAction.DRAFT, outcome.name(), stamp);
	}

	public void approve(Stamp stamp) {
		petition.require(RESPONSE_DRAFTED);
		petition.become(RESPONSE_APPROVED, CaseAction.APPROVE, null, stamp);
	}

	public void returnDraft(String reason, Stamp stamp) {
		petition.require(RESPONSE_DRAFTED);
		petition.note(CaseAction.RETURN_DRAFT, OneLine.required(reason), stamp);
	}

	public void issue(String number, Stamp stamp) {
		petition.require(RESPONSE_APPROVED);
		petition.milestones.issuedAt = stamp.at();
		petition.become(PetitionStatus.RESPONSE_ISSUED, CaseAction.ISSUE, number, stamp);
		petition.become(RELAY_PENDING, CaseAction.ISSUE, number, stamp);
	}

	/** The master's answer is this petitioner's answer too, with all that follows from it. */
	void takeFrom(Petition master, Stamp stamp) {
		petition.require(PetitionStatus.CLOSED_DUPLICATE);
		petition.result = master.result.announced(petition.result.announcement());
		petition.route = master.route;
		petition.milestones.issuedAt = stamp.at();
		petition.become(RELAY_PENDING, CaseAction.MASTER_ANSWERED, master.code, stamp);
	}

	/** @param told when the petitioner was told; the feedback window starts there */
	public void tell(Instant told, String way, Stamp stamp) {
		petition.require(RELAY_PENDING);
		petition.milestones.relayedAt = told;
		petition.become(PetitionStatus.RELAYED, CaseAction.TELL, way, stamp);
		petition.become(FEEDBACK_PENDING, CaseAction.TELL, way, stamp);
	}

	/** He was not reached; he has still to be told. */
	public void tried(String when, Stamp stamp) {
		petition.require(RELAY_PENDING);
		petition.note(CaseAction.TRY_TELLING, when, stamp);
	}

	/** @param content whether the petitioner is satisfied, at least in part; otherwise a manager decides on reopening */
	public void feedback(boolean content, String summary, Stamp stamp) {
		petition.require(FEEDBACK_PENDING);
		if (petition.pending.reopeningAsked) {
			throw Refusal.conflict("petition.feedback-given", petition.code);
		}
		petition.pending.reopeningAsked = !content;
		petition.note(CaseAction.FEEDBACK, summary, stamp);
	}

	public void windowEnded(Stamp stamp) {
		petition.require(FEEDBACK_PENDING);
		petition.note(CaseAction.NO_FEEDBACK, null, stamp);
	}

	/** Also after the end: who was silent may have heard it later. @param meeting where it was read out */
	public void announced(String meeting, Stamp stamp) {
		requireAnswered();
		petition.result = petition.result.announced(Announcement.DONE);
		petition.note(CaseAction.ANNOUNCE, meeting, stamp);
	}

	/** A meeting that was to hear it, or of its promise, did not. */
	public void carried(String reason, Stamp stamp) {
		requireAnswered();
		petition.note(CaseAction.CARRY_ANNOUNCEMENT, OneLine.required(reason), stamp);
	}

	/** It was noted as read out and was not: a slip, or the meeting did not take place. */
	public void takeBackAnnouncement(String reason, Stamp stamp) {
		if (petition.result.announcement() == Announcement.DONE) {
			petition.result = petition.result.announced(Announcement.PENDING).at(petition.placeNow);
			petition.note(CaseAction.CARRY_ANNOUNCEMENT, OneLine.required(reason), stamp);
		}
	}

	/** The group has heard what became of the promise, kept or not. */
	public void promiseTold(String meeting, Stamp stamp) {
		petition.require(PetitionStatus.COMMITTED);
		petition.note(CaseAction.TELL_PROMISE, meeting, stamp);
	}

	public void waiveAnnouncement(String reason, Stamp stamp) {
		petition.require(FEEDBACK_PENDING);
		petition.result = petition.result.announced(Announcement.NOT_APPLICABLE);
		petition.note(CaseAction.ANNOUNCE, OneLine.required(reason), stamp);
	}

	private void requireAnswered() {
		petition.require(RELAY_PENDING, FEEDBACK_PENDING, PetitionStatus.COMMITTED, PetitionStatus.CLOSED_RESOLVED,
				PetitionStatus.CLOSED_EXPLAINED, PetitionStatus.CLOSED_NOT_ACCEPTED);
	}
}
