package vn.nghedan.petition;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.AlmanacChanged;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.organization.Actor;

/**
 * Counts all open petitions anew when a calendar or a rule has changed, batch after batch. A batch only brings dates in
 * line with the almanac of its moment: it may be repeated, stop anywhere, and run beside another one.
 */
@Service
@Transactional
public class Recalculations {

	/** As many moves as anybody reads. */
	public static final int SHOWN = 200;

	private final ClockSweep sweep;
	private final RecalculationRows rows;
	private final RecalculationBatch batches;
	private final Almanacs almanacs;
	private final ApplicationEventPublisher events;
	private final Clock clock;
	private final int batchSize;

	Recalculations(ClockSweep sweep, RecalculationRows rows, RecalculationBatch batches, Almanacs almanacs,
			ApplicationEventPublisher events, Clock clock,
			@Value("${nghedan.recalculation.batch-size:250}") int batchSize) {
		this.sweep = sweep;
		this.rows = rows;
		this.batches = batches;
		this.almanacs = almanacs;
		this.events = events;
		this.clock = clock;
		this.batchSize = batchSize;
	}

	/**
	 * What would move.
	 *
	 * @param cases petitions of which a date moves
	 * @param clocks dates that move
	 * @param first the first {@link #SHOWN} of them by code
	 */
	public record Preview(int cases, int clocks, List<Move> first) {
	}

	/** One date of one petition that becomes another one. */
	public record Move(String code, String ruleCode, LocalDate from, LocalDate to) {
	}

	/** Which running clocks of open petitions this almanac would move; changes and locks nothing. */
	@Transactional(readOnly = true)
	public Preview preview(Almanac hypothetical) {
		MoveCount count = new MoveCount(almanacs.current(), hypothetical);
		sweep.each(count);
		return count.preview();
	}

	@EventListener
	void on(AlmanacChanged changed) {
		start(changed.what(), changed.by(), changed.version());
	}

	/** @param what has changed, as the journal of each moved case will say */
	public long start(String what, Actor by) {
		return start(what, by, null);
	}

	private long start(String what, Actor by, Long version) {
		long id = rows.add(OneLine.cut(what), by, clock.instant(), version);
		events.publishEvent(new RecalculationStarted(id));
		return id;
	}

	/**
	 * Does one batch in the running transaction.
	 *
	 * @return whether there may be more to do
	 */
	public boolean next(long id) {
		String reached = rows.lock(id).orElse(null);
		if (reached == null) {
			return false;
		}
		Instant now = clock.instant();
		CaseLocks.Batch batch = sweep.lockNext(reached, batchSize);
		if (batch == null) {
			rows.finish(id, now);
			return false;
		}
		rows.advance(id, batch.reached(), batch.codes().size(), batches.count(batch.codes(), rows.reasons(id, now)));
		return true;
	}

	public Optional<Recalculation> find(long id) {
		return rows.find(id);
	}

	/** The one that brings the dates in line with the change that led to this version of the almanac. */
	@Transactional(readOnly = true)
	public Optional<Long> ofVersion(long version) {
		return rows.ofVersion(version);
	}

	/** The newest first. */
	@Transactional(readOnly = true)
	public List<Recalculation> latest(int n) {
		return rows.latest(n);
	}

	/** Those that are not done, the oldest first. */
	@Transactional(readOnly = true)
	public List<Long> running() {
		return rows.running();
	}
}
