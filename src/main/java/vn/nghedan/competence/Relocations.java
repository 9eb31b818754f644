package vn.nghedan.competence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Reorganizations;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.EndedCases;
import vn.nghedan.petition.EndedCases.Alike;
import vn.nghedan.petition.RelocationDesk;
import vn.nghedan.platform.VietnamTime;

/**
 * Brings cases to the successors of wards, groups and units that are no more, batch after batch. A batch looks at what has
 * ended by now and moves what still lies there: it may be repeated, stop anywhere, and be taken up by another server.
 */
@Service
@Transactional
public class Relocations {

	private static final int BATCH = 200;
	/** Of closed ones nothing is to be thought over, only their words are written anew. */
	private static final int CLOSED_BATCH = 1_000;

	private final Reorganizations reorganizations;
	private final RelocationRows rows;
	private final EndedCases ended;
	private final CaseFile cases;
	private final RelocationDesk desk;
	private final Heirs heirs;
	private final Clock clock;

	Relocations(Reorganizations reorganizations, RelocationRows rows, EndedCases ended, CaseFile cases,
			RelocationDesk desk, Heirs heirs, Clock clock) {
		this.reorganizations = reorganizations;
		this.rows = rows;
		this.ended = ended;
		this.cases = cases;
		this.desk = desk;
		this.heirs = heirs;
		this.clock = clock;
	}

	/**
	 * What would move.
	 *
	 * @param open cases that move
	 * @param byUnit from which unit to which, the unit that works on the case or else its ward
	 * @param unrouted units with cases for which nobody is found
	 */
	public record Preview(long open, List<Moved> byUnit, List<String> unrouted) {
	}

	/** How many cases go from one unit to another one. */
	public record Moved(String from, String to, long cases) {
	}

	/** How far the cases are; {@code total} are those that were to move when it began. */
	public record Progress(int total, int done, int moved) {
	}

	/** Where the open cases of today go on the day of a re-organisation that stands in the tables; changes nothing. */
	@Transactional(readOnly = true)
	public Preview preview(long reorganizationId) {
		LocalDate day = reorganizations.get(reorganizationId).effectiveOn();
		Map<String, Moved> moved = new TreeMap<>();
		Map<String, Boolean> lost = new TreeMap<>();
		long open = 0;
		for (Alike alike : ended.alike(day)) {
			String from = alike.unit() == null ? alike.wardNow() : alike.unit();
			Optional<String> to = heirs.of(alike, day);
			if (to.isEmpty()) {
				lost.put(from, true);
				continue;
			}
			open += alike.cases();
			moved.merge(from + " " + to.get(), new Moved(from, to.get(), alike.cases()),
					(one, other) -> new Moved(from, to.get(), one.cases() + other.cases()));
		}
		return new Preview(open, List.copyOf(moved.values()), List.copyOf(lost.keySet()));
	}

	/** Its day has come: names change, and its cases are counted; begins anew when it was begun before. */
	public void begin(long reorganizationId) {
		reorganizations.started(reorganizationId);
		rows.begin(reorganizationId, ended.count(today()));
	}

	/**
	 * Does one batch in the running transaction: first the open cases, then closed ones of one place after the other.
	 *
	 * @return whether there may be more to do
	 */
	public boolean next(long reorganizationId) {
		String reached = rows.lock(reorganizationId).orElse(null);
		if (reached == null) {
			return false;
		}
		LocalDate today = today();
		EndedCases.Batch batch = ended.lockNext(reached, BATCH, today).orElse(null);
		if (batch == null) {
			if (closedFollow(today)) {
				return true;
			}
			rows.finish(reorganizationId, clock.instant());
			reorganizations.done(reorganizationId, clock.instant());
			return false;
		}
		long moved = batch.codes().stream().filter(code -> follow(code, String.valueOf(reorganizationId))).count();
		rows.advance(reorganizationId, batch.reached(), batch.codes().size(), (int) moved);
		return true;
	}

	private boolean closedFollow(LocalDate today) {
		return ended.closedPlaces(today).stream().anyMatch(place -> heirs.of(place, today).filter(now -> !now.equals(place))
			.filter(now -> ended.moveClosed(place, now, CLOSED_BATCH)).isPresent());
	}

	/** One case follows what has ended since it was closed, before somebody works on it again; nobody has to be told. */
	public boolean follow(String code) {
		return follow(code, null);
	}

	/** Empty as long as nobody has begun. */
	@Transactional(readOnly = true)
	public Optional<Progress> progress(long reorganizationId) {
		return rows.find(reorganizationId);
	}

	private boolean follow(String code, String occasion) {
		return desk.follow(code, heirs.of(cases.get(code), today()), occasion);
	}

	private LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
