package vn.nghedan.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.CaseDates;
import vn.nghedan.petition.DatesMoved;

/**
 * Moves tasks and timers of many cases after their clocks, writing only what differs: it may be repeated at any time, and
 * a timer that was wrong for whatever reason is right afterwards.
 */
@Component
class MovedDates implements OtherDates {

	private static final List<String> NOT_OF_A_PETITION = List.of("meeting", "city-dossier", "dossier-follow-up", "dossier-change",
			"delegation-review", "urgent-report", "attendance-watch", "handover");

	private final EngineDates dates;
	private final DueRules rules;
	private final ModelClocks clocks;

	MovedDates(EngineDates dates, DueRules rules, ModelClocks clocks) {
		this.dates = dates;
		this.rules = rules;
		this.clocks = clocks;
	}

	@EventListener
	void on(DatesMoved moved) {
		Map<String, CaseDates> cases = moved.cases().stream().collect(Collectors.toMap(CaseDates::code, Function.identity()));
		move(dates.of(cases.keySet()), date -> due(date, cases.get(date.businessKey())));
	}

	/** There are few, so each is asked for. */
	@Override
	public void move() {
		move(dates.ofProcesses(NOT_OF_A_PETITION), date -> rules.of(date.processDefinitionId(), date.element()).stream()
				.findFirst().map(rule -> clocks.due(date.businessKey(), rule)).filter(ModelClocks.NEVER::after).map(Date::toInstant));
	}

	private void move(Collection<EngineDate> all, Function<EngineDate, Optional<Instant>> due) {
		List<EngineDate> late = new ArrayList<>();
		for (EngineDate date : all)
			due.apply(date).map(MovedDates::asTheEngineKeepsIt).filter(at -> !at.equals(date.at()))
					.ifPresent(at -> late.add(date.movedTo(at)));
		dates.move(late);
	}

	/** A timer whose clocks stand still waits for ever; for a task then its former date tells more than none. */
	private Optional<Instant> due(EngineDate date, CaseDates known) {
		List<String> followed = rules.of(date.processDefinitionId(), date.element());
		if (followed.equals(DueRules.NEXT_ALARM))
			return Optional.of(known.nextAlarm());
		Optional<Instant> due = followed.stream().map(known.due()::get).filter(at -> at != null).findFirst();
		return due.isPresent() || !date.timer() || followed.isEmpty() ? due : Optional.of(ModelClocks.NEVER.toInstant());
	}

	private static Instant asTheEngineKeepsIt(Instant moment) {
		return Instant.ofEpochMilli(moment.toEpochMilli());
	}
}
