package vn.nghedan.petition;

import java.time.Instant;
import java.util.Optional;
import vn.nghedan.calendar.StartsAt;
import vn.nghedan.platform.VietnamTime;

/** The clocks of one petition: after every change they are brought in line with the plan. */
final class Timepieces {

	private final Petition petition;

	Timepieces(Petition petition) {
		this.petition = petition;
	}

	/** Starts, pauses, resumes, moves and stops; safe to repeat, also after the holiday table has changed. */
	boolean reconcile(Timetable timetable, Instant now) {
		boolean changed = false;
		for (ClockPlan plan : ClockPlan.values()) {
			changed |= reconcile(plan, timetable, now);
		}
		return changed;
	}

	Optional<PetitionClock> live(String ruleCode) {
		return petition.clocks.stream()
			.filter(clock -> clock.isLive() && clock.ruleCode().equals(ruleCode))
			.findFirst();
	}

	void extendResolution(int workingDays) {
		ClockPlan.RESOLUTION.forEach(plan -> live(plan.name()).ifPresent(clock -> clock.shift(workingDays)));
	}

	private boolean reconcile(ClockPlan plan, Timetable timetable, Instant now) {
		PetitionClock clock = live(plan.name()).orElse(null);
		if (plan.runsFor(petition)) {
			return clock == null ? start(plan, timetable, now) : run(clock, timetable, now);
		}
		return clock != null && (plan.pausedFor(petition) ? clock.pause(now) : clock.stop(now));
	}

	private boolean start(ClockPlan plan, Timetable timetable, Instant now) {
		boolean applies = plan.appliesTo(petition);
		Instant base = base(plan, timetable.startsAt(plan.name(), VietnamTime.dateOf(now)), now);
		Instant due = applies ? due(plan.name(), base, 0, timetable) : null;
		ClockState state = applies ? ClockState.RUNNING : ClockState.NOT_APPLICABLE;
		// Added when it is whole: asking the calendar flushes what is there
		petition.clocks.add(new PetitionClock(petition, plan.name(), state, base, due));
		return true;
	}

	private boolean run(PetitionClock clock, Timetable timetable, Instant now) {
		if (clock.state() == ClockState.NOT_APPLICABLE) {
			return false;
		}
		int paused = clock.runs() ? 0
				: timetable.workingDaysBetween(VietnamTime.dateOf(clock.pausedAt()), VietnamTime.dateOf(now));
		int shift = clock.shiftDays() + paused;
		return clock.run(due(clock.ruleCode(), clock.baseAt(), shift, timetable), shift);
	}

	/** A promise has its own date; everything else has the date of its rule, moved by the days granted or paused. */
	private Instant due(String ruleCode, Instant base, int shiftDays, Timetable timetable) {
		if (ruleCode.equals(ClockPlan.D23.name())) {
			return VietnamTime.endOf(petition.result.promiseDue());
		}
		Instant due = timetable.due(ruleCode, base);
		return shiftDays == 0 ? due : timetable.plusWorkingDays(due, shiftDays);
	}

	/** A reopened petition is worked on from its reopening, whatever was counted before. */
	private Instant base(ClockPlan plan, StartsAt startsAt, Instant now) {
		Milestones reached = petition.milestones;
		Instant base = switch (startsAt) {
			case RECEIPT -> received(plan);
			case CLASSIFIED -> later(reached.classifiedAt, reached.reopenedAt);
			case SENT -> reached.sentAt;
			case ISSUED -> reached.issuedAt;
			case RELAYED -> reached.relayedAt;
			case TASK_CREATED, MEETING -> now;
		};
		return base == null ? now : base;
	}

	/** What comes back to the desk, overruled or late or released, could not be entered in the book before. */
	private Instant received(ClockPlan plan) {
		if (plan == ClockPlan.D04 && !petition.clocks.isEmpty()) {
			return petition.milestones.statusSince;
		}
		Instant heard = petition.origin.heardAt();
		return ClockPlan.RESOLUTION.contains(plan) ? later(heard, petition.milestones.reopenedAt) : heard;
	}

	private static Instant later(Instant moment, Instant reopened) {
		return moment == null || reopened != null && reopened.isAfter(moment) ? reopened : moment;
	}
}
