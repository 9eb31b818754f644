package vn.nghedan.petition;

import static vn.nghedan.petition.PetitionStatus.CAPTURED;
import static vn.nghedan.petition.PetitionStatus.CLOSED_DUPLICATE;
import static vn.nghedan.petition.PetitionStatus.FEEDBACK_PENDING;
import static vn.nghedan.petition.PetitionStatus.RELAY_PENDING;

import vn.nghedan.platform.Refusal;

/** The chapter in which a petition shares the answer of another one on the same matter, and the ways back out of it. */
public final class Merging {

	private final Petition petition;

	Merging(Petition petition) {
		this.petition = petition;
	}

	/** During registration: the process hears it from the step itself. */
	void duplicateOf(Petition master, Stamp stamp) {
		petition.require(CAPTURED);
		link(master, stamp);
	}

	/** Out of the flow: whatever step is open is stopped. */
	void mergeInto(Petition master, Stamp stamp) {
		petition.events.add(new PetitionStopped(petition.code));
		link(master, stamp);
	}

	/** What it was merged into got a master of its own, or was taken out of one again; it goes along. */
	void follow(Petition master, Stamp stamp) {
		if (petition.status.isOpen()) {
			petition.require(RELAY_PENDING);
			petition.events.add(new PetitionStopped(petition.code));
			forgetAnswer();
			petition.become(CLOSED_DUPLICATE, CaseAction.MARK_DUPLICATE, master.code, stamp);
		}
		else {
			petition.note(CaseAction.MARK_DUPLICATE, master.code, stamp);
		}
		petition.masterCode = master.code;
		hearAnswerOf(master);
	}

	/** The same for one that has been told an answer by that one already: only where it counts changes. */
	void countWith(Petition master) {
		petition.masterCode = master.code;
	}

	/** The master ended without an answer, so this one is nobody's duplicate any more and stands on its own again. */
	void release(Stamp stamp) {
		petition.require(CLOSED_DUPLICATE);
		standAlone(CaseAction.RELEASE, petition.masterCode, stamp);
	}

	/**
	 * What it was merged into is gone for ever, and its answer with it: whoever has not heard that answer starts over, and
	 * for one who has only the tie ends.
	 */
	void lose(Stamp stamp) {
		if (petition.status == CLOSED_DUPLICATE || petition.status == RELAY_PENDING) {
			if (petition.status.isOpen()) {
				petition.events.add(new PetitionStopped(petition.code));
			}
			standAlone(CaseAction.RELEASE, null, stamp);
			return;
		}
		petition.masterCode = null;
		petition.mergedInto = null;
		petition.note(CaseAction.RELEASE, null, stamp);
	}

	/** It was another matter after all: back to the intake desk, with its number and dates, until its petitioner is done with. */
	void undo(String reason, Stamp stamp) {
		petition.require(CLOSED_DUPLICATE, RELAY_PENDING, FEEDBACK_PENDING);
		if (petition.masterCode == null) {
			throw Refusal.conflict("petition.not-merged", petition.code);
		}
		String line = petition.masterCode + ": " + OneLine.required(reason);
		if (petition.status.isOpen()) {
			petition.events.add(new PetitionStopped(petition.code));
		}
		standAlone(CaseAction.UNMERGE, OneLine.cut(line), stamp);
	}

	private void link(Petition master, Stamp stamp) {
		if (master.code.equals(petition.code) || master.masterCode != null || !answersOthers(master)) {
			throw Refusal.conflict("petition.no-master", master.code);
		}
		petition.masterCode = master.code;
		petition.mergedInto = master.code;
		petition.become(CLOSED_DUPLICATE, CaseAction.MARK_DUPLICATE, master.code, stamp);
		master.note(CaseAction.TAKE_DUPLICATE, petition.code, stamp);
		hearAnswerOf(master);
	}

	private static boolean answersOthers(Petition master) {
		return master.status.isOpen() || master.milestones.isAnswered() && master.status.isEndOfAnswer();
	}

	private void hearAnswerOf(Petition master) {
		if (master.milestones.isAnswered()) {
			petition.events.add(new AnswerFound(petition.code));
		}
	}

	private void standAlone(CaseAction action, String remark, Stamp stamp) {
		petition.masterCode = null;
		petition.mergedInto = null;
		petition.route = null;
		petition.proposal = null;
		petition.pending.startOver();
		forgetAnswer();
		petition.become(CAPTURED, action, remark, stamp);
		petition.events.add(new PetitionCaptured(petition.code));
	}

	private void forgetAnswer() {
		petition.milestones.issuedAt = null;
		petition.milestones.relayedAt = null;
		petition.result = Result.none(petition.placeNow);
	}
}
