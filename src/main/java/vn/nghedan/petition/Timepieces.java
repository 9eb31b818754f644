package vn.nghedan.petition;

import java.time.Instant;
import java.util.Optional;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.StartsAt;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.VietnamTime;

/** The clocks of one petition: after every change they are brought in line with the plan. */
final class Timepieces {

	private final Petition petition;
	private final Almanac almanac;
	private final Instant now;

	Timepieces(Petition petition, Almanac almanac, Instant now) {
		this.petition = petition;
		this.almanac = almanac;
		this.now = now;
	}

	/**
	 * Stops what runs from something that has happened again, to start anew. The database allows one live clock of a rule
	 * and is told of new rows first, so whoever keeps the petition writes in between.
	 *
	 * @return whether there was any
	 */
	boolean retire() {
		Optional<PetitionClock> followUp = petition.clock(ClockPlan.D33.name())
			.filter(clock -> !clock.baseAt().equals(petition.milestones.interimRepliedAt));
		followUp.ifPresent(this::stop);
		return followUp.isPresent();
	}

	/** Starts, pauses, resumes, moves and stops; safe to repeat, also after calendar and rules have changed. */
	boolean reconcile() {
		// Seen before anything is touched: what a new clock replaces, and whether the desk had the petition before
		PetitionClock graded = petition.resolutionClock().orElse(null);
		boolean returned = !petition.clocks.isEmpty();
		boolean changed = false;
		for (ClockPlan plan : ClockPlan.values()) {
			changed |= go(plan, graded, returned);
		}
		// Last, so that a clock that takes over still finds the one before it waiting
		for (ClockPlan plan : ClockPlan.values()) {
			if (!plan.isLiveFor(petition)) {
				changed |= petition.clock(plan.name()).map(this::stop).orElse(false);
			}
		}
		return changed;
	}

	private boolean go(ClockPlan plan, PetitionClock graded, boolean returned) {
		PetitionClock clock = petition.clock(plan.name()).orElse(null);
		PetitionClock former = plan.isResolution() ? graded : null;
		if (plan.runsFor(petition)) {
			return clock == null ? start(plan, former, returned) : run(clock);
		}
		if (plan.pausedFor(petition)) {
			return clock == null ? former != null && start(plan, former, returned) : pause(clock);
		}
		return false;
	}

	private boolean start(ClockPlan plan, PetitionClock former, boolean returned) {
		PetitionClock clock = new PetitionClock(petition, plan.name(), base(plan, returned));
		if (former != null) {
			clock.takeOver(former);
		}
		else if ((plan == ClockPlan.D09 || plan.isResolution()) && clock.baseAt().equals(petition.origin.heardAt())) {
			petition.clocks.stream().filter(each -> each.ruleCode().equals(ClockPlan.D04.name())).forEach(clock::waitedLike);
		}
		if (plan.runsFor(petition) && plan.appliesTo(petition)) {
			clock.run(clock.term().due(almanac));
		}
		// Added when it is whole: asking the calendar flushes what is there
		petition.clocks.add(clock);
		return true;
	}

	/** A date that has moved although nobody meant to move it is told in the journal. */
	private boolean run(PetitionClock clock) {
		if (clock.state() == ClockState.NOT_APPLICABLE) {
			return false;
		}
		if (!clock.runs()) {
			endPause(clock);
			return clock.run(clock.term().due(almanac));
		}
		ClockMove move = new ClockMove(clock.ruleCode(), clock.dueAt(), clock.term().due(almanac));
		boolean moved = clock.run(move.to());
		if (moved) {
			petition.note(CaseAction.MOVE_CLOCK, move.recounted(), new Stamp(Actor.SYSTEM, now));
		}
		return moved;
	}

	private boolean pause(PetitionClock clock) {
		boolean ran = clock.runs();
		if (ran) {
			JournalEntry cause = lastStep();
			clock.pause(now, cause.actor(), cause.reason());
		}
		return ran;
	}

	private JournalEntry lastStep() {
		return petition.journal.stream().filter(entry -> entry.fromStatus() != entry.toStatus())
			.reduce((earlier, later) -> later).orElseThrow();
	}

	/** What stops while it waits ends with the date that it would have had by going on now. */
	private boolean stop(PetitionClock clock) {
		if (clock.state() == ClockState.PAUSED) {
			endPause(clock);
			clock.stop(now, clock.term().due(almanac));
		}
		else {
			clock.stop(now, clock.dueAt());
		}
		return true;
	}

	private void endPause(PetitionClock clock) {
		clock.endPause(now, clock.term().pause(almanac, clock.pausedAt(), now));
	}

	/** A reopened petition is worked on from its reopening, whatever was counted before. */
	private Instant base(ClockPlan plan, boolean returned) {
		Milestones reached = petition.milestones;
		Instant base = switch (startsAt(plan)) {
			case RECEIPT -> received(plan, returned);
			case CLASSIFIED -> later(reached.classifiedAt, reached.reopenedAt);
			case SENT -> reached.sentAt;
			case ISSUED -> reached.issuedAt;
			case RELAYED -> reached.relayedAt;
			case INTERIM_REPLIED -> reached.interimRepliedAt;
			case REPLIED -> reached.repliedAt;
			case TASK_CREATED, MEETING -> now;
		};
		return base == null ? now : base;
	}

	private StartsAt startsAt(ClockPlan plan) {
		return ClockFacts.of(petition).term(plan.name(), now, TimeGiven.NONE).rule(almanac).startsAt();
	}

	/** What comes back to the desk, overruled or late or released, could not be dealt with there before. */
	private Instant received(ClockPlan plan, boolean returned) {
		if (plan.isDeskwork() && returned) {
			return petition.milestones.statusSince;
		}
		Instant heard = petition.origin.heardAt();
		return plan.startsAnew() ? later(heard, petition.milestones.reopenedAt) : heard;
	}

	private static Instant later(Instant moment, Instant reopened) {
		return moment == null || reopened != null && reopened.isAfter(moment) ? reopened : moment;
	}
}
