package vn.nghedan.petition;

import static vn.nghedan.petition.PetitionStatus.CLOSED_RESOLVED;
import static vn.nghedan.petition.PetitionStatus.COMMITTED;
import static vn.nghedan.petition.PetitionStatus.FEEDBACK_PENDING;

import vn.nghedan.calendar.Grade;
import vn.nghedan.organization.CompetenceLevel;
import vn.nghedan.platform.Refusal;

/** The last chapter, and the ways out before it: closing, withdrawal, other tracks, and opening again. */
public final class Ending {

	private final Petition petition;

	Ending(Petition petition) {
		this.petition = petition;
	}

	/** Closes by outcome; a roadmap is not an end but a promise to watch. */
	public void close(Stamp stamp) {
		petition.require(FEEDBACK_PENDING);
		if (petition.pending.reopeningAsked) {
			throw Refusal.conflict("petition.waits-for-manager", petition.code);
		}
		petition.become(switch (petition.result.outcome()) {
			case RESOLVED -> CLOSED_RESOLVED;
			case ROADMAP -> COMMITTED;
			case NOT_ACCEPTED -> PetitionStatus.CLOSED_NOT_ACCEPTED;
			default -> PetitionStatus.CLOSED_EXPLAINED;
		}, CaseAction.CLOSE, null, stamp);
	}

	public void keepPromise(Stamp stamp) {
		petition.require(COMMITTED);
		petition.become(CLOSED_RESOLVED, CaseAction.KEEP_PROMISE, null, stamp);
	}

	void withdraw(String reason, Stamp stamp) {
		stop(PetitionStatus.WITHDRAWN, CaseAction.WITHDRAW, OneLine.required(reason), stamp);
	}

	void diverted(PetitionStatus track, String reason, Stamp stamp) {
		petition.require(PetitionStatus.CAPTURED);
		petition.become(requireTrack(track), CaseAction.DIVERT, OneLine.required(reason), stamp);
	}

	void divert(PetitionStatus track, String reason, Stamp stamp) {
		stop(requireTrack(track), CaseAction.DIVERT, OneLine.required(reason), stamp);
	}

	/** The manager says no; the answer stands and the case can be closed. */
	void refuseReopening(String reason, Stamp stamp) {
		requireReopeningAsked();
		petition.pending.reopeningAsked = false;
		petition.note(CaseAction.REFUSE_REOPENING, OneLine.required(reason), stamp);
	}

	/** The manager says yes to the dissatisfied petitioner; the process is still there. */
	void reopenAfterFeedback(String reason, Stamp stamp) {
		requireReopeningAsked();
		restart(reason, stamp);
	}

	/** After the end: a new fact, or a promise that was not kept; a new process starts. */
	void reopen(String reason, Stamp stamp) {
		if (petition.status == FEEDBACK_PENDING || petition.status == PetitionStatus.CLOSED_DUPLICATE) {
			throw petition.wrongState();
		}
		restart(reason, stamp);
		petition.events.add(new PetitionReopened(petition.code));
	}

	private void restart(String reason, Stamp stamp) {
		if (!petition.route().isDecided()) {
			petition.route = new Route(Handling.RESOLVE, CompetenceLevel.WARD, petition.placeNow.wardCode(), null,
					Grade.NORMAL);
		}
		petition.pending.reopeningAsked = false;
		petition.pending.awaitsClassifier = false;
		petition.pending.extensionCount = 0;
		petition.pending.reopenedCount++;
		petition.milestones.reopenedAt = stamp.at();
		petition.result = Result.none(petition.placeNow);
		boolean refer = petition.route.handling() == Handling.REFER;
		petition.become(refer ? PetitionStatus.CITY_QUEUED : PetitionStatus.IN_PROGRESS, CaseAction.REOPEN,
				OneLine.required(reason), stamp);
	}

	private void stop(PetitionStatus end, CaseAction action, String reason, Stamp stamp) {
		petition.requireOpen();
		petition.events.add(new PetitionStopped(petition.code));
		petition.become(end, action, reason, stamp);
	}

	private PetitionStatus requireTrack(PetitionStatus track) {
		if (track == null || !track.isDiverted()) {
			throw new Refusal("petition.no-track");
		}
		return track;
	}

	private void requireReopeningAsked() {
		petition.require(FEEDBACK_PENDING);
		if (!petition.pending.reopeningAsked) {
			throw Refusal.conflict("petition.no-reopening-asked", petition.code);
		}
	}
}
