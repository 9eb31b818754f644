package vn.nghedan.attendance;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.attendance.WatchDays.WatchDay;
import vn.nghedan.calendar.Deadlines;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.RoleHolding;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.VietnamTime;

/** Looks at each programme on its days: warns whoever is below the quota, and closes the books of what is over. */
@Service
@Transactional
public class AttendanceWatch {

	private static final LocalTime MORNING = LocalTime.of(7, 30);
	/** The rule by which a meeting's record is due: only after it the figures of a span are final. */
	private static final String RECORD = "D01";

	private final ProgrammeRows programmes;
	private final Tallies tallies;
	private final AttendanceBooks books;
	private final Deadlines deadlines;
	private final Organization organization;
	private final ApplicationEventPublisher events;
	private final Clock clock;

	AttendanceWatch(ProgrammeRows programmes, Tallies tallies, AttendanceBooks books, Deadlines deadlines,
			Organization organization, ApplicationEventPublisher events, Clock clock) {
		this.programmes = programmes;
		this.tallies = tallies;
		this.books = books;
		this.deadlines = deadlines;
		this.organization = organization;
		this.events = events;
		this.clock = clock;
	}

	/** When the programme is to be looked at next; empty once its last books are closed. */
	@Transactional(readOnly = true)
	public Optional<Instant> nextLook(String code) {
		WatchedProgramme programme = programmes.get(code);
		return days(programme).next(lookedUntil(programme)).map(day -> VietnamTime.at(day, MORNING));
	}

	/** Codes of the programmes that have a day to come. */
	@Transactional(readOnly = true)
	public List<String> toWatch() {
		return programmes.all().stream().map(WatchedProgramme::code).filter(this::goesOn).toList();
	}

	/**
	 * Does what the days until today ask for; of several days of warning that passed meanwhile only the last one warns.
	 * Publishes {@link AttendanceWarned}.
	 *
	 * @return whether there is a list to be read of those below the quota
	 */
	public boolean look(String code) {
		WatchedProgramme programme = programmes.get(code);
		LocalDate today = today();
		List<WatchDay> due = days(programme).between(lookedUntil(programme), today);
		WatchDay warning = due.stream().filter(one -> one.kind() == ReviewKind.WARNING)
				.filter(one -> closing(programme, one.span()).isAfter(today)).reduce((before, after) -> after).orElse(null);
		boolean found = false;
		for (WatchDay day : due) {
			if (day.kind() == ReviewKind.CLOSING || day.equals(warning)) {
				found |= review(programme, day);
			}
		}
		return found;
	}

	/** Home affairs have read the lists and said what is to be done. */
	public void read(String code, String remark, Actor actor) {
		books.read(code, remark, actor.username(), clock.instant());
	}

	/** The latest first. */
	@Transactional(readOnly = true)
	public List<Review> reviews(String code) {
		return books.reviews(code, 100);
	}

	/** The unit whose people read the lists of this programme. */
	@Transactional(readOnly = true)
	public String unitOf(String code) {
		return programmes.get(code).unitCode();
	}

	@Transactional(readOnly = true)
	public String nameOf(String code) {
		return programmes.get(code).name();
	}

	/** Whether there is a day to come on which the programme is looked at. */
	@Transactional(readOnly = true)
	public boolean goesOn(String code) {
		return nextLook(code).isPresent();
	}

	/** What he was last warned of, for himself or as chair of a ward. */
	@Transactional(readOnly = true)
	public Optional<Owed> owedBy(String code, String username) {
		Set<String> wards = organization.rolesOf(username, today()).stream().filter(held -> held.role().equals(Roles.CHAIR))
				.map(RoleHolding::unitCode).collect(Collectors.toSet());
		return books.owed(code, username, wards);
	}

	private boolean review(WatchedProgramme programme, WatchDay day) {
		Instant now = clock.instant();
		boolean closes = day.kind() == ReviewKind.CLOSING;
		Tally tally = tallies.tally(programme, closes ? day.span().to() : today(), Optional.of(day.span()));
		if (closes) {
			books.close(tally, now);
		}
		else {
			Set<String> told = new TreeSet<>();
			books.warn(tally, day.day()).forEach(one -> told.addAll(whom(one)));
			events.publishEvent(new AttendanceWarned(programme.code(), day.day(), told));
		}
		books.reviewed(tally, day.day(), day.kind(), now);
		return day.span().isReported() && !tally.below().isEmpty();
	}

	/** What a ward owes is its chair's business. */
	private List<String> whom(Obligation below) {
		return below.username() != null ? List.of(below.username())
				: organization.holders(below.wardCode(), Roles.CHAIR, today());
	}

	private WatchDays days(WatchedProgramme programme) {
		return new WatchDays(programme, span -> closing(programme, span));
	}

	private LocalDate closing(WatchedProgramme programme, Span span) {
		return VietnamTime.dateOf(deadlines.due(RECORD, programme.unitCode(), VietnamTime.endOf(span.to()))).plusDays(1);
	}

	private LocalDate lookedUntil(WatchedProgramme programme) {
		return books.lastDay(programme.code()).orElse(programme.validFrom().minusDays(1));
	}

	private LocalDate today() {
		return VietnamTime.dateOf(clock.instant());
	}
}
