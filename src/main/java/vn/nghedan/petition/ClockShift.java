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
import vn.nghedan.calendar.Almanac;

/** A pause or an extension of one clock and the working days that it gave; a pause that lasts has given none yet. */
@Entity
public class ClockShift {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	@ManyToOne(fetch = FetchType.LAZY)
	private PetitionClock clock;
	@Enumerated(EnumType.STRING)
	private ShiftKind kind;
	private int days;
	private Instant fromAt;
	private Instant toAt;
	private String decidedBy;
	private String reason;

	protected ClockShift() {
	}

	private ClockShift(PetitionClock clock, ShiftKind kind, int days, Instant fromAt, String decidedBy, String reason) {
		this.clock = clock;
		this.kind = kind;
		this.days = days;
		this.fromAt = fromAt;
		this.decidedBy = decidedBy;
		this.reason = reason;
	}

	static ClockShift pause(PetitionClock clock, Instant from, String decidedBy, String reason) {
		return new ClockShift(clock, ShiftKind.PAUSE, 0, from, decidedBy, reason);
	}

	static ClockShift extension(PetitionClock clock, int days, String reason, Stamp stamp) {
		return new ClockShift(clock, ShiftKind.EXTENSION, days, stamp.at(), stamp.username(), reason);
	}

	/** The same pause for the clock that takes over. */
	ClockShift of(PetitionClock successor) {
		ClockShift copy = new ClockShift(successor, kind, days, fromAt, decidedBy, reason);
		copy.toAt = toAt;
		return copy;
	}

	void end(Instant at, int workingDays) {
		toAt = at;
		days = workingDays;
	}

	/** As it counts by this almanac: a pause of which the days are known gives what they are today. */
	ClockShift counted(ClockTerm term, Almanac almanac) {
		if (!isMeasured()) {
			return this;
		}
		ClockShift counted = of(clock);
		counted.days = term.pause(almanac, fromAt, toAt);
		return counted;
	}

	/** Whether it is a pause that is over and of which somebody wrote down when it was. */
	boolean isMeasured() {
		return kind == ShiftKind.PAUSE && fromAt != null && toAt != null;
	}

	TimeGiven.Pause pause() {
		return new TimeGiven.Pause(fromAt, toAt);
	}

	boolean lasts() {
		return kind == ShiftKind.PAUSE && toAt == null && fromAt != null;
	}

	public ShiftKind kind() {
		return kind;
	}

	/** Working days by which the date moved; of a pause those that it gave when it ended. */
	public int days() {
		return days;
	}

	/** When the pause began or the extension was granted; {@code null} where nobody wrote it down. */
	public Instant fromAt() {
		return fromAt;
	}

	/** When the pause ended; {@code null} while it lasts, for an extension, and where nobody wrote it down. */
	public Instant toAt() {
		return toAt;
	}

	/** Username of who paused or granted; {@code null} where nobody wrote it down. */
	public String decidedBy() {
		return decidedBy;
	}

	/** Why, in one line as it was given; {@code null} without one. */
	public String reason() {
		return reason;
	}
}
