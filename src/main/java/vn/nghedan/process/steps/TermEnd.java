package vn.nghedan.process.steps;

import java.time.Clock;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.Clocks;

/** Keeps a timer that changes the path of a case from going by a date that calendar or rules have moved since. */
@Component
class TermEnd {

	private final Clocks clocks;
	private final Clock clock;

	TermEnd(Clocks clocks, Clock clock) {
		this.clocks = clocks;
		this.clock = clock;
	}

	/** Fails as long as the term is not over: the engine tries again later, and the recalculation moves the timer before. */
	void require(DelegateExecution execution, String rule) {
		String code = execution.getProcessBusinessKey();
		Instant now = clock.instant();
		clocks.dueAsOfNow(code, rule).filter(now::isBefore).ifPresent(due -> {
			throw new IllegalStateException("%s of %s is not over before %s".formatted(rule, code, due));
		});
	}
}
