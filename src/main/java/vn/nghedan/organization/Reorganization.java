package vn.nghedan.organization;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/** A decision that ends units and groups and lets others begin on one day. */
@Entity
public class Reorganization {

	/** How far its cases are. */
	public enum State {
		/** Its day has not come, or nobody has begun yet. */
		PLANNED,
		/** The cases are being handed over. */
		RUNNING,
		/** Every case is where it belongs. */
		DONE
	}

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;
	private String decision;
	private LocalDate effectiveOn;
	private String orderedBy;
	private Instant orderedAt;
	@Enumerated(EnumType.STRING)
	private State state;
	private Instant doneAt;

	protected Reorganization() {
	}

	Reorganization(String decision, LocalDate effectiveOn, Actor orderedBy, Instant orderedAt) {
		this.decision = decision;
		this.effectiveOn = effectiveOn;
		this.orderedBy = orderedBy.username();
		this.orderedAt = orderedAt;
		this.state = State.PLANNED;
	}

	/** Whether it has not begun before. */
	boolean start() {
		boolean first = state == State.PLANNED;
		state = first ? State.RUNNING : state;
		return first;
	}

	void finish(Instant at) {
		if (state != State.DONE) {
			state = State.DONE;
			doneAt = at;
		}
	}

	public Long id() {
		return id;
	}

	/** Number and date of the decision, as it is quoted. */
	public String decision() {
		return decision;
	}

	/** First day of what is new. */
	public LocalDate effectiveOn() {
		return effectiveOn;
	}

	/** Username. */
	public String orderedBy() {
		return orderedBy;
	}

	public Instant orderedAt() {
		return orderedAt;
	}

	public State state() {
		return state;
	}

	/** When the last case had been handed over, null before. */
	public Instant doneAt() {
		return doneAt;
	}
}
