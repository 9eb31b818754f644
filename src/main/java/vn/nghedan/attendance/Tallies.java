package vn.nghedan.attendance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.platform.VietnamTime;

/** What each official or ward owes by a programme, and what has been done of it. */
@Service
@Transactional(readOnly = true)
public class Tallies {

	private final ProgrammeRows programmes;
	private final Obligations obligations;
	private final Clock clock;

	Tallies(ProgrammeRows programmes, Obligations obligations, Clock clock) {
		this.programmes = programmes;
		this.obligations = obligations;
		this.clock = clock;
	}

	/** All programmes, the latest one first. */
	public List<WatchedProgramme> programmes() {
		return programmes.all();
	}

	/** @param on the day that is asked for, {@code null} for today, or the programme's last when it is over */
	public Tally of(String programmeCode, LocalDate on) {
		WatchedProgramme programme = programmes.get(programmeCode);
		LocalDate today = VietnamTime.dateOf(clock.instant());
		LocalDate last = programme.validTo();
		LocalDate day = on != null ? on : last != null && last.isBefore(today) ? last : today;
		return tally(programme, day, programme.spanOn(day));
	}

	/** What one official owes on that day by all programmes under which he looks after groups then, and nobody else's. */
	public List<Tally> ofOfficial(String username, LocalDate on) {
		return programmes.of(username, on).stream().map(programme -> tally(programme, on, programme.spanOn(on), username)).toList();
	}

	Tally tally(WatchedProgramme programme, LocalDate day, Optional<Span> span) {
		return tally(programme, day, span, null);
	}

	private Tally tally(WatchedProgramme programme, LocalDate day, Optional<Span> span, String username) {
		return new Tally(programme, day, span.orElse(null),
				span.map(one -> obligations.of(programme, one, day, username)).orElse(List.of()));
	}
}
