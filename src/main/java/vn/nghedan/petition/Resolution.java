package vn.nghedan.petition;

import static vn.nghedan.petition.PetitionStatus.CLASSIFIED;
import static vn.nghedan.petition.PetitionStatus.IN_PROGRESS;
import static vn.nghedan.petition.PetitionStatus.SUSPENDED;
import static vn.nghedan.petition.PetitionStatus.TRANSFER_PENDING;

import java.time.LocalDate;
import vn.nghedan.calendar.Grade;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** The chapter in which an authority of our own works on the matter. */
public final class Resolution {

	private final Petition petition;

	Resolution(Petition petition) {
		this.petition = petition;
	}

	/** Asking for more time, deciding on it and telling the petitioner. */
	public Extension extension() {
		return new Extension(petition);
	}

	public void acceptTransfer(Stamp stamp) {
		petition.require(TRANSFER_PENDING);
		petition.become(IN_PROGRESS, CaseAction.ACCEPT_TRANSFER, null, stamp);
		petition.events.add(new TransferAnswered(petition.code, petition.route().unit(), true, null, stamp));
	}

	public void returnTransfer(String reason, Stamp stamp) {
		petition.require(TRANSFER_PENDING);
		giveBack(CaseAction.RETURN_TRANSFER, reason, stamp);
		petition.events.add(new TransferAnswered(petition.code, petition.route().unit(), false, OneLine.required(reason), stamp));
	}

	/** Whoever has accepted it finds that it is another's; it counts as a return, and whatever step waits is over. */
	void passOn(String reason, Stamp stamp) {
		petition.require(IN_PROGRESS);
		if (petition.route().handling() != Handling.RESOLVE) {
			throw petition.wrongState();
		}
		giveBack(CaseAction.PASS_ON, reason, stamp);
		petition.result = Result.none(petition.placeNow);
		petition.events.add(new PetitionRerouted(petition.code));
	}

	/** What the common superior has decided binds. */
	private void giveBack(CaseAction action, String reason, Stamp stamp) {
		if (petition.pending.bound) {
			throw Refusal.conflict("petition.returned-too-often", petition.code);
		}
		String why = OneLine.required(reason);
		petition.pending.returned();
		petition.become(CLASSIFIED, action, why, stamp);
		petition.events.add(new MatterReturned(petition.code, petition.route().unit(), why, stamp));
	}

	/** Another unit is asked to work with the one that leads. */
	public void askContribution(String unit, Stamp stamp) {
		petition.require(IN_PROGRESS, SUSPENDED, PetitionStatus.RESPONSE_DRAFTED);
		if (petition.route().handling() != Handling.RESOLVE) {
			throw petition.wrongState();
		}
		petition.note(CaseAction.ASK_CONTRIBUTION, unit, stamp);
	}

	public void contributed(String unit, Stamp stamp) {
		petition.requireOpen();
		petition.note(CaseAction.CONTRIBUTE, unit, stamp);
	}

	void resolve(Outcome outcome, LocalDate promiseDue, Stamp stamp) {
		petition.require(IN_PROGRESS);
		petition.result = petition.result.answering(outcome, promiseDue, stamp);
		petition.note(CaseAction.RESOLVE, outcome.name(), stamp);
		settleExtensions();
	}

	/** Tells the petitioner a new date; no clock moves by it. */
	void interimReply(LocalDate newDate, Stamp stamp) {
		petition.require(IN_PROGRESS, SUSPENDED, PetitionStatus.CITY_SENT, PetitionStatus.WITH_OTHER_AGENCY);
		if (newDate == null || !newDate.isAfter(VietnamTime.dateOf(stamp.at()))) {
			throw new Refusal("petition.new-date");
		}
		petition.milestones.interimRepliedAt = stamp.at();
		petition.note(CaseAction.INTERIM_REPLY, VietnamTime.words(newDate), stamp);
	}

	/** Another grade gives another term, counted from the receipt like the first; what was granted moved only the old one. */
	void regrade(Grade grade, String reason, Stamp stamp) {
		petition.require(IN_PROGRESS, SUSPENDED, PetitionStatus.RESPONSE_DRAFTED);
		Route route = petition.route();
		if (route.handling() != Handling.RESOLVE) {
			throw petition.wrongState();
		}
		if (grade == null || grade == route.grade()) {
			throw new Refusal("petition.other-grade");
		}
		if (petition.pending.requestedDays != null) {
			throw Refusal.conflict("petition.extension-pending", petition.code);
		}
		String line = route.grade() + " → " + grade + ": " + OneLine.required(reason);
		petition.route = route.graded(grade);
		petition.note(CaseAction.REGRADE, OneLine.cut(line), stamp);
		settleExtensions();
	}

	/** A date that does not hold any more is told to nobody. */
	private void settleExtensions() {
		if (petition.pending.settleExtensions()) {
			petition.events.add(new ExtensionSettled(petition.code));
		}
	}

	public void suspend(String reason, Stamp stamp) {
		petition.require(IN_PROGRESS);
		petition.pending.suspendedFrom = petition.status;
		petition.become(SUSPENDED, CaseAction.SUSPEND, OneLine.required(reason), stamp);
		petition.events.add(new PetitionSuspended(petition.code));
	}

	public void resume(String reason, Stamp stamp) {
		petition.require(SUSPENDED);
		PetitionStatus before = petition.pending.suspendedFrom;
		petition.pending.suspendedFrom = null;
		petition.become(before, CaseAction.RESUME, OneLine.of(reason), stamp);
	}
}
