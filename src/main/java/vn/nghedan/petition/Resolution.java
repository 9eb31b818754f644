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
	static final int LONGEST_EXTENSION = 10;

	private final Petition petition;

	Resolution(Petition petition) {
		this.petition = petition;
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
		petition.pending.requestedDays = null;
		petition.note(CaseAction.RESOLVE, outcome.name(), stamp);
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

	public void requestExtension(int days, String reason, Stamp stamp) {
		petition.require(IN_PROGRESS);
		if (petition.pending.requestedDays != null) {
			throw Refusal.conflict("petition.extension-pending", petition.code);
		}
		if (petition.pending.extensionCount >= mostExtensions()) {
			throw Refusal.conflict("petition.extension-used", String.valueOf(mostExtensions()));
		}
		if (days < 1 || days > LONGEST_EXTENSION) {
			throw new Refusal("petition.extension-days", String.valueOf(LONGEST_EXTENSION));
		}
		String why = OneLine.required(reason);
		petition.pending.requestedDays = days;
		petition.pending.requestedBy = stamp.username();
		petition.note(CaseAction.REQUEST_EXTENSION, days + ": " + shortened(why), stamp);
		petition.events.add(new ExtensionRequested(petition.code));
	}

	/** Until it is granted the clock goes on, so a late decision leaves the petition overdue. */
	public void decideExtension(boolean granted, String reason, Stamp stamp) {
		petition.require(IN_PROGRESS);
		Integer days = petition.pending.requestedDays;
		if (days == null) {
			throw Refusal.conflict("petition.no-extension-asked", petition.code);
		}
		if (stamp.username().equals(petition.pending.requestedBy)) {
			throw Refusal.forbidden("petition.own-extension");
		}
		String why = granted ? OneLine.of(reason) : OneLine.required(reason);
		petition.pending.requestedDays = null;
		if (granted) {
			petition.pending.extensionCount++;
			new Timepieces(petition).extendResolution(days);
		}
		petition.note(granted ? CaseAction.GRANT_EXTENSION : CaseAction.DENY_EXTENSION, why, stamp);
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

	private int mostExtensions() {
		return petition.route().grade() == Grade.COMPLEX ? 2 : 1;
	}

	private static String shortened(String reason) {
		return reason.substring(0, Math.min(reason.length(), OneLine.LONGEST - 10));
	}
}
