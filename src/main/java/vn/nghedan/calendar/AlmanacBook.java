package vn.nghedan.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;

/** Where calendars and rules are changed. Rows are superseded, never altered, so that every version can be looked up. */
@Service
public class AlmanacBook {

	private final AlmanacStore store;
	private final AlmanacWriter writer;
	private final ApplicationEventPublisher events;
	private final Clock clock;

	AlmanacBook(AlmanacStore store, AlmanacWriter writer, ApplicationEventPublisher events, Clock clock) {
		this.store = store;
		this.writer = writer;
		this.events = events;
		this.clock = clock;
	}

	/** The almanac as it would be; refuses what makes no sense and stores nothing. */
	public Almanac preview(AlmanacEdit edit) {
		return new Almanac(Edited.rows(store.read(), edit));
	}

	/** The version that stands; nobody else changes anything before the running transaction ends. */
	@Transactional(propagation = Propagation.MANDATORY)
	public long hold() {
		return store.lock();
	}

	/** Stores the change; an {@link AlmanacChanged} tells of it in the same transaction, unless nothing is different. */
	@Transactional
	public Almanac apply(AlmanacEdit edit, Actor actor) {
		store.lock();
		AlmanacRows before = store.read();
		AlmanacRows after = Edited.rows(before, edit);
		if (after.equals(before)) {
			return new Almanac(before);
		}
		AlmanacWriter.Stamp stamp = new AlmanacWriter.Stamp(actor.username(), clock.instant());
		writer.store(before, after, stamp);
		String what = WhatChanged.of(edit);
		writer.say(what, stamp);
		events.publishEvent(new AlmanacChanged(what, WhatChanged.authority(edit), actor, store.version()));
		return new Almanac(store.read());
	}

	/** All rows that a calendar ever had for a day, the latest first. */
	public List<CalendarDay> history(String calendar, LocalDate day) {
		return store.history(calendar, day);
	}
}
