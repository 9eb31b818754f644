package vn.nghedan.petition;

import static vn.nghedan.petition.PetitionStatus.IN_PROGRESS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.ExtensionLimit;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/**
 * More time for the work on a matter: asked for in time, granted by somebody else, told to the petitioner. Silence is no
 * grant, and the absolute alarm never moves.
 */
public final class Extension {

	private final Petition petition;

	Extension(Petition petition) {
		this.petition = petition;
	}

	/** @param days working days; the grade and the authority limit how many and how often */
	void request(int days, String reason, Almanac almanac, Stamp stamp) {
		petition.require(IN_PROGRESS);
		if (petition.pending.requestedDays != null) {
			throw Refusal.conflict("petition.extension-pending", petition.code);
		}
		if (petition.pending.extensionToTell) {
			throw Refusal.conflict("petition.extension-untold", petition.code);
		}
		PetitionClock clock = clock();
		checkLimit(days, almanac.extensionLimit(petition.route().grade(), clock.countedBy()));
		LocalDate due = VietnamTime.dateOf(clock.dueAt());
		LocalDate last = almanac.calendar(clock.countedBy()).plusWorkingDays(due, -1);
		if (VietnamTime.dateOf(stamp.at()).isAfter(last)) {
			throw Refusal.conflict("petition.extension-too-late", VietnamTime.words(last));
		}
		String why = OneLine.required(reason);
		petition.pending.requestedDays = days;
		petition.pending.requestedBy = stamp.username();
		petition.note(CaseAction.REQUEST_EXTENSION, OneLine.cut(days + ": " + why), stamp);
		petition.events.add(new ExtensionRequested(petition.code));
	}

	/**
	 * Until it is granted the clock goes on. After the term for the decision nothing can be granted any more, even if nobody
	 * has noted the silence yet.
	 *
	 * @param handling who works on the matter, and so may not decide
	 */
	void decide(boolean granted, String reason, Collection<String> handling, Almanac almanac, Stamp stamp) {
		petition.require(IN_PROGRESS);
		Integer days = petition.pending.requestedDays;
		if (days == null) {
			throw Refusal.conflict("petition.no-extension-asked", petition.code);
		}
		if (stamp.username().equals(petition.pending.requestedBy) || handling.contains(stamp.username())) {
			throw Refusal.forbidden("petition.own-extension");
		}
		if (granted && petition.clock(ClockPlan.D14.name()).filter(term -> term.isOverdue(stamp.at())).isPresent()) {
			throw Refusal.conflict("petition.extension-lapsed", petition.code);
		}
		String why = granted ? OneLine.of(reason) : OneLine.required(reason);
		petition.pending.withdrawRequest();
		if (granted) {
			grant(days, why, almanac, stamp);
		}
		else {
			petition.note(CaseAction.DENY_EXTENSION, why, stamp);
		}
	}

	/** Nobody decided in time; whoever is in time may ask again. */
	void lapse(Stamp stamp) {
		if (petition.pending.withdrawRequest()) {
			petition.note(CaseAction.EXTENSION_LAPSED, null, stamp);
		}
	}

	/** @param toldOn not in the future and not before the extension was granted */
	void tell(String way, LocalDate toldOn, String proof, Stamp stamp) {
		if (!petition.pending.extensionToTell) {
			throw Refusal.conflict("petition.no-extension-to-tell", petition.code);
		}
		if (way == null || toldOn == null || toldOn.isAfter(VietnamTime.dateOf(stamp.at())) || toldOn.isBefore(grantedOn())) {
			throw new Refusal("petition.extension-told");
		}
		String line = way + " " + VietnamTime.words(toldOn);
		String evidence = OneLine.of(proof);
		petition.pending.extensionToTell = false;
		petition.note(CaseAction.TELL_EXTENSION, evidence == null ? line : OneLine.cut(line + ": " + evidence), stamp);
	}

	private void grant(int days, String why, Almanac almanac, Stamp stamp) {
		PetitionClock clock = clock();
		Instant before = clock.dueAt();
		clock.extend(days, why, stamp);
		clock.run(clock.term().due(almanac));
		petition.pending.extensionCount++;
		petition.pending.extensionToTell = !petition.petitioner.anonymous();
		petition.note(CaseAction.GRANT_EXTENSION, new ClockMove(clock.ruleCode(), before, clock.dueAt()).line(why), stamp);
		petition.events.add(new ClocksMoved(petition.code));
	}

	private PetitionClock clock() {
		return petition.resolutionClock().filter(PetitionClock::runs).orElseThrow(petition::wrongState);
	}

	private void checkLimit(int days, ExtensionLimit limit) {
		if (limit.times() == 0) {
			throw Refusal.conflict("petition.extension-not-for-grade");
		}
		if (petition.pending.extensionCount >= limit.times()) {
			throw Refusal.conflict("petition.extension-used", String.valueOf(limit.times()));
		}
		if (days < 1 || days > limit.longestDays()) {
			throw new Refusal("petition.extension-days", String.valueOf(limit.longestDays()));
		}
	}

	private LocalDate grantedOn() {
		return petition.journal.stream().filter(entry -> entry.action() == CaseAction.GRANT_EXTENSION)
			.map(entry -> VietnamTime.dateOf(entry.at())).reduce((earlier, later) -> later).orElse(LocalDate.MIN);
	}
}
