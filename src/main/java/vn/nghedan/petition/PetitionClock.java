package vn.nghedan.petition;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** One deadline of one petition; its date is always what its rule, its base and the granted days give. */
@Entity
public class PetitionClock {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	@ManyToOne(fetch = FetchType.LAZY)
	private Petition petition;
	private String ruleCode;
	@Enumerated(EnumType.STRING)
	private ClockState state;
	private Instant baseAt;
	private Instant dueAt;
	private int shiftDays;
	private Instant pausedAt;
	private Instant stoppedAt;
	private Instant alarmedUpTo;

	protected PetitionClock() {
	}

	PetitionClock(Petition petition, String ruleCode, ClockState state, Instant baseAt, Instant dueAt) {
		this.petition = petition;
		this.ruleCode = ruleCode;
		this.state = state;
		this.baseAt = baseAt;
		this.dueAt = dueAt;
	}

	public String ruleCode() {
		return ruleCode;
	}

	public ClockState state() {
		return state;
	}

	public Instant baseAt() {
		return baseAt;
	}

	/** The last second of the term; {@code null} unless the clock runs or has stopped with a date. */
	public Instant dueAt() {
		return dueAt;
	}

	public Instant stoppedAt() {
		return stoppedAt;
	}

	/** Overdue is judged at the moment when the clock stopped, or now while it runs. */
	public boolean isOverdue(Instant now) {
		return dueAt != null && dueAt.isBefore(stoppedAt == null ? now : stoppedAt);
	}

	String petitionCode() {
		return petition.code();
	}

	int shiftDays() {
		return shiftDays;
	}

	Instant pausedAt() {
		return pausedAt;
	}

	boolean isLive() {
		return state != ClockState.STOPPED;
	}

	boolean runs() {
		return state == ClockState.RUNNING;
	}

	/** @return whether anything changed; a changed date is alarmed anew */
	boolean run(Instant due, int shift) {
		boolean moved = !runs() || !due.equals(dueAt);
		state = ClockState.RUNNING;
		pausedAt = null;
		shiftDays = shift;
		dueAt = due;
		alarmedUpTo = moved ? null : alarmedUpTo;
		return moved;
	}

	void shift(int workingDays) {
		shiftDays += workingDays;
	}

	/** @return whether it ran until now */
	boolean pause(Instant at) {
		boolean ran = runs();
		if (ran) {
			state = ClockState.PAUSED;
			pausedAt = at;
			dueAt = null;
		}
		return ran;
	}

	boolean stop(Instant at) {
		state = ClockState.STOPPED;
		stoppedAt = at;
		return true;
	}

	boolean awaits(Alarm alarm) {
		return alarmedUpTo == null || alarm.at().isAfter(alarmedUpTo);
	}

	void alarmed(Instant upTo) {
		alarmedUpTo = upTo;
	}
}
