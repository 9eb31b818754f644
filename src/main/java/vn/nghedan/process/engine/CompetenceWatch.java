package vn.nghedan.process.engine;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Looks once at the end of a start whether the table in force still fits the organisation, which loads after the engine. */
@Component
class CompetenceWatch {

	private final CompetenceGuard guard;

	CompetenceWatch(CompetenceGuard guard) {
		this.guard = guard;
	}

	@EventListener(ApplicationReadyEvent.class)
	void ready() {
		guard.warnAboutTableInForce();
	}
}
