package vn.nghedan.petition;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;

/** One deadline of one petition; its date is always what its {@link ClockTerm} gives. */
@Entity
public class PetitionClock {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	@ManyToOne(fetch = FetchType.LAZY)
	private Petition petition;
	@ManyToOne(fetch = FetchType.LAZY)
	private PetitionClock former;
	private String ruleCode;
	private String authority;
	@Embedded
	private CountedBy counted;
	@Enumerated(EnumType.STRING)
	private ClockState state;
	private Instant baseAt;
	private Instant dueAt;
	private Instant pausedAt;
	private Instant stoppedAt;
	@OneToMany(mappedBy = "clock", cascade = CascadeType.ALL)
	@OrderBy("id")
	@BatchSize(size = 50)
	private List<ClockShift> shifts = new ArrayList<>();

	protected PetitionClock() {
	}

	/** A clock that does not apply until it is set going. */
	PetitionClock(Petition petition, String ruleCode, Instant baseAt) {
		this.petition = petition;
		this.ruleCode = ruleCode;
		this.baseAt = baseAt;
		this.state = ClockState.NOT_APPLICABLE;
		this.authority = ClockFacts.of(petition).authority(ruleCode);
		this.counted = new CountedBy(authority, null);
	}

	public Long id() {
		return id;
	}

	public String petitionCode() {
		return petition.code();
	}

	public String ruleCode() {
		return ruleCode;
	}

	/** Whose it is, and who is told of it; whose it was when it stopped. */
	public String authority() {
		return authority;
	}

	/** Whose calendar, rules and alarms it follows; a unit that is no more where the case has moved with a re-organisation. */
	public String countedBy() {
		return counted.unit();
	}

	public ClockState state() {
		return state;
	}

	public Instant baseAt() {
		return baseAt;
	}

	/** The end of the term; {@code null} unless the clock runs or has stopped with a date. */
	public Instant dueAt() {
		return dueAt;
	}

	public Instant pausedAt() {
		return pausedAt;
	}

	public Instant stoppedAt() {
		return stoppedAt;
	}

	/** Whether it is our breach when it runs out: the silence of an agency that we have no orders for is not. */
	public boolean isOurs() {
		return Breach.isOurs(petition, ruleCode);
	}

	/** Whether it makes the case late: a delegation that has not met yet does not. */
	public boolean isOfTheWork() {
		return Breach.isOfTheWork(ruleCode);
	}

	/** Overdue is judged at the moment when the clock stopped, or now while it runs. */
	public boolean isOverdue(Instant now) {
		return isOurs() && dueAt != null && dueAt.isBefore(stoppedAt == null ? now : stoppedAt);
	}

	public boolean runs() {
		return state == ClockState.RUNNING;
	}

	/** The clock that this one replaced because the matter was graded anew; {@code null} when it replaced none. */
	PetitionClock former() {
		return former;
	}

	List<ClockShift> shifts() {
		return List.copyOf(shifts);
	}

	boolean isLive() {
		return state != ClockState.STOPPED;
	}

	ClockTerm term() {
		ClockFacts facts = ClockFacts.of(petition);
		return facts.term(ruleCode, facts.counted(ruleCode, authority, counted), baseAt, TimeGiven.of(shifts));
	}

	/** @return whether anything changed */
	boolean run(Instant due) {
		boolean moved = !runs() || !due.equals(dueAt);
		state = ClockState.RUNNING;
		String holder = ClockFacts.of(petition).authority(ruleCode);
		if (!holder.equals(authority)) {
			authority = holder;
			counted = new CountedBy(holder, null);
		}
		dueAt = due;
		return moved;
	}

	/** Its case has gone to the successor of a unit that is no more: it is the successor's clock, and its date stays. */
	void handOver(String formerLevel) {
		authority = ClockFacts.of(petition).authority(ruleCode);
		counted = new CountedBy(counted.unit(), counted.level() == null ? formerLevel : counted.level());
	}

	void extend(int workingDays, String reason, Stamp stamp) {
		shifts.add(ClockShift.extension(this, workingDays, reason, stamp));
	}

	/** Keeps what the clock before it lost by waiting, and waits as long as that one does; extensions were of the old term. */
	void takeOver(PetitionClock before) {
		former = before;
		waitedLike(before);
		if (before.pausedAt != null) {
			state = ClockState.PAUSED;
			pausedAt = before.pausedAt;
		}
	}

	/** A term that runs from receipt stood still as well while information was awaited before anybody needed its clock. */
	void waitedLike(PetitionClock other) {
		other.shifts.stream().filter(shift -> shift.kind() == ShiftKind.PAUSE).map(shift -> shift.of(this)).forEach(shifts::add);
	}

	void pause(Instant at, String decidedBy, String reason) {
		state = ClockState.PAUSED;
		pausedAt = at;
		dueAt = null;
		shifts.add(ClockShift.pause(this, at, decidedBy, reason));
	}

	/** @param workingDays that the pause gives back */
	void endPause(Instant at, int workingDays) {
		shifts.stream().filter(ClockShift::lasts).forEach(pause -> pause.end(at, workingDays));
		pausedAt = null;
	}

	/** @param due the date with which it ends; {@code null} where it never applied */
	void stop(Instant at, Instant due) {
		state = ClockState.STOPPED;
		stoppedAt = at;
		dueAt = due;
	}
}
