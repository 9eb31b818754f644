package vn.nghedan.petition;

import static vn.nghedan.petition.PetitionStatus.ANSWERED_ON_SPOT;
import static vn.nghedan.petition.PetitionStatus.CAPTURED;
import static vn.nghedan.petition.PetitionStatus.NEEDS_INFO;
import static vn.nghedan.petition.PetitionStatus.REGISTERED;
import static vn.nghedan.petition.PetitionStatus.RELAYED;

import vn.nghedan.platform.Refusal;

/** The first chapter of a petition: from what was heard to the ward's book, or to the reason why not. */
public final class Intake {

	private final Petition petition;

	Intake(Petition petition) {
		this.petition = petition;
	}

	void capture(OnTheSpotAnswer answer, Stamp stamp) {
		petition.onTheSpotAnswer = answer == null ? null : answer.checked(petition.origin.channel());
		boolean record = petition.kind == PetitionKind.INQUIRY || petition.kind == PetitionKind.PRAISE;
		if (record) {
			petition.become(PetitionStatus.RECORDED_ONLY, CaseAction.CAPTURE, null, stamp);
			return;
		}
		petition.become(answer == null ? CAPTURED : ANSWERED_ON_SPOT, CaseAction.CAPTURE, null, stamp);
		petition.events.add(new PetitionCaptured(petition.code));
	}

	/**
	 * The answer was heard at the meeting, so petitioner and group know it already and no notice is owed. Whoever took the
	 * opinion in and answered it does not judge his own answer; what the chair decided he confirms himself.
	 */
	public void confirmAnswer(Stamp stamp) {
		petition.require(ANSWERED_ON_SPOT);
		if (stamp.username().equals(petition.origin.capturedBy()) && !petition.onTheSpotAnswer.decidedByChair()) {
			throw Refusal.forbidden("petition.own-answer");
		}
		petition.result = new Result(Outcome.EXPLAINED, null, Announcement.DONE, null);
		petition.milestones.issuedAt = stamp.at();
		petition.milestones.relayedAt = stamp.at();
		petition.become(RELAYED, CaseAction.CONFIRM_ANSWER, null, stamp);
		petition.become(PetitionStatus.FEEDBACK_PENDING, CaseAction.CONFIRM_ANSWER, null, stamp);
	}

	public void overruleAnswer(String reason, Stamp stamp) {
		petition.require(ANSWERED_ON_SPOT);
		petition.become(CAPTURED, CaseAction.OVERRULE_ANSWER, OneLine.required(reason), stamp);
	}

	public void answerNotConfirmed(Stamp stamp) {
		petition.require(ANSWERED_ON_SPOT);
		petition.become(CAPTURED, CaseAction.ANSWER_NOT_CONFIRMED, null, stamp);
	}

	/**
	 * A review found the answer wrong that had been confirmed: the matter is taken up anew from here, with new terms, and the
	 * first answer stays on record.
	 */
	void overruleConfirmed(String reason, Stamp stamp) {
		petition.require(PetitionStatus.FEEDBACK_PENDING, PetitionStatus.CLOSED_EXPLAINED);
		if (petition.onTheSpotAnswer == null || petition.incomingNumber != null || !petition.milestones.isAnswered()) {
			throw Refusal.conflict("petition.no-spot-answer", petition.code);
		}
		if (petition.status.isOpen()) {
			petition.events.add(new PetitionStopped(petition.code));
		}
		petition.pending.reopeningAsked = false;
		petition.pending.reopenedCount++;
		petition.milestones.reopenedAt = stamp.at();
		petition.result = Result.none(petition.placeNow);
		petition.become(CAPTURED, CaseAction.WITHDRAW_ANSWER, OneLine.required(reason), stamp);
		petition.events.add(new PetitionCaptured(petition.code));
	}

	/** Once, whatever has become of it. */
	void report(String review, Stamp stamp) {
		if (petition.milestones.reportedAt != null) {
			throw Refusal.conflict("petition.already-reported", petition.code);
		}
		petition.milestones.reportedAt = stamp.at();
		petition.note(CaseAction.REPORT, review, stamp);
	}

	void register(int incomingNumber, Registration registration, Stamp stamp) {
		petition.require(CAPTURED);
		// Registered again it keeps number and date, which stand in one line of the book
		petition.milestones.registeredAt = petition.incomingNumber == null ? stamp.at() : petition.milestones.registeredAt;
		petition.incomingNumber = incomingNumber;
		petition.kind = registration.kind();
		if (registration.urgent() && !petition.subject.urgent()) {
			petition.events.add(new PetitionFoundUrgent(petition.code, stamp.actor()));
		}
		petition.subject = new Subject(registration.field(), registration.object(), registration.urgent(),
				registration.evident());
		petition.pending.refuse(null, null);
		petition.become(REGISTERED, CaseAction.REGISTER, null, stamp);
	}

	void tellLeaders(Stamp stamp) {
		petition.requireOpen();
		if (petition.milestones.leadersToldAt == null) {
			petition.milestones.leadersToldAt = stamp.at();
			petition.note(CaseAction.TELL_LEADERS, null, stamp);
		}
	}

	/** Asked once only: a resident is not sent home twice. */
	public void askForInformation(String reason, Stamp stamp) {
		petition.require(CAPTURED);
		if (petition.pending.informationAskedAt != null) {
			throw Refusal.conflict("petition.already-asked", petition.code);
		}
		petition.pending.informationAskedAt = stamp.at();
		petition.become(NEEDS_INFO, CaseAction.ASK_INFORMATION, OneLine.required(reason), stamp);
	}

	void recordInformation(Stamp stamp) {
		petition.require(NEEDS_INFO);
		petition.become(CAPTURED, CaseAction.RECORD_INFORMATION, null, stamp);
	}

	public void informationNeverCame(Stamp stamp) {
		petition.require(NEEDS_INFO);
		petition.become(PetitionStatus.CLOSED_INELIGIBLE, CaseAction.INFORMATION_NEVER_CAME, null, stamp);
	}

	public void proposeRefusal(RefusalGround ground, String reason, Stamp stamp) {
		petition.require(CAPTURED);
		if (ground == RefusalGround.ALREADY_ANSWERED) {
			throw new Refusal("petition.earlier-missing");
		}
		petition.pending.refuse(ground, null);
		petition.note(CaseAction.PROPOSE_REFUSAL, OneLine.required(reason), stamp);
	}

	/** The same person, the same matter, answered in writing, and nothing new is said. */
	void proposeAlreadyAnswered(Petition earlier, boolean samePerson, String reason, Stamp stamp) {
		petition.require(CAPTURED);
		if (earlier.code.equals(petition.code) || !earlier.milestones.isAnswered() || !earlier.route().isDecided()) {
			throw Refusal.conflict("petition.no-written-answer", earlier.code);
		}
		if (!samePerson) {
			throw new Refusal("petition.other-petitioner", earlier.code);
		}
		String line = earlier.code + ": " + OneLine.required(reason);
		petition.pending.refuse(RefusalGround.ALREADY_ANSWERED, earlier.code);
		petition.note(CaseAction.PROPOSE_REFUSAL, OneLine.cut(line), stamp);
	}

	/** The chair's confirmation is the notice to the petitioner. */
	public void confirmRefusal(Stamp stamp) {
		RefusalGround ground = proposedRefusal();
		petition.milestones.noticeOfHandlingAt = stamp.at();
		petition.become(ground.end(), CaseAction.CONFIRM_REFUSAL, null, stamp);
	}

	public void rejectRefusal(String reason, Stamp stamp) {
		proposedRefusal();
		petition.pending.refuse(null, null);
		petition.note(CaseAction.REJECT_REFUSAL, OneLine.required(reason), stamp);
	}

	public void recordOnly(PetitionKind kind, Stamp stamp) {
		petition.require(CAPTURED);
		petition.kind = kind;
		petition.become(PetitionStatus.RECORDED_ONLY, CaseAction.RECORD_ONLY, null, stamp);
	}

	private RefusalGround proposedRefusal() {
		petition.require(CAPTURED);
		if (petition.pending.refusalGround == null) {
			throw Refusal.conflict("petition.no-refusal-proposed", petition.code);
		}
		return petition.pending.refusalGround;
	}
}
