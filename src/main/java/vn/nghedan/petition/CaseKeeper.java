package vn.nghedan.petition;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Refusal;

/** Takes a case out under lock and puts it back: clocks in line, written at once, then told to whoever listens. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class CaseKeeper {

	private final Petitions petitions;
	private final KnownMeetings meetings;
	private final Almanacs almanacs;
	private final ApplicationEventPublisher events;
	private final Clock clock;

	CaseKeeper(Petitions petitions, KnownMeetings meetings, Almanacs almanacs, ApplicationEventPublisher events, Clock clock) {
		this.petitions = petitions;
		this.meetings = meetings;
		this.almanacs = almanacs;
		this.events = events;
		this.clock = clock;
	}

	/** The petition, locked until the transaction ends, so that of two users the second one waits. */
	public Petition take(String code) {
		return petitions.lock(code).orElseThrow(() -> Refusal.notFound("petition.not-found", code));
	}

	Petition read(String code) {
		return petitions.findById(code).orElseThrow(() -> Refusal.notFound("petition.not-found", code));
	}

	/** Writes now, not at commit, so that a broken constraint is seen by whoever broke it. */
	public Petition keep(Petition petition) {
		petition.announceOn(meetings);
		Timepieces clocks = new Timepieces(petition, almanacs.current(), clock.instant());
		if (clocks.retire()) {
			petitions.flush();
		}
		boolean moved = clocks.reconcile();
		Petition kept = petitions.saveAndFlush(petition);
		// Taken out before they are told: a listener may work on the same petition
		List<Object> happened = List.copyOf(petition.events);
		petition.events.clear();
		happened.forEach(events::publishEvent);
		if (moved) {
			events.publishEvent(new ClocksMoved(petition.code()));
		}
		return kept;
	}

	/** Calendar, rules and limits as they stand. */
	Almanac almanac() {
		return almanacs.current();
	}

	public Stamp stamp(Actor actor) {
		return new Stamp(actor, clock.instant());
	}
}
