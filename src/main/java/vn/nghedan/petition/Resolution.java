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

	static final int MOST_RETURNS = 2;

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
		petition.events.add(new TransferAnswered(petition.code, true, null, stamp.at()));
	}

	/** After two returns the common superior has decided, and his decision binds. */
	public void returnTransfer(String reason, Stamp stamp) {
		petition.require(TRANSFER_PENDING);
		if (petition.pending.bounceCount >= MOST_RETURNS) {
			throw Refusal.conflict("petition.returned-too-often", petition.code);
		}
		String why = OneLine.required(reason);
		petition.pending.bounceCount++;
		petition.pending.awaitsClassifier = true;
		petition.become(CLASSIFIED, CaseAction.RETURN_TRANSFER, why, stamp);
		petition.events.add(new TransferAnswered(petition.code, false, why, stamp.at()));
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
