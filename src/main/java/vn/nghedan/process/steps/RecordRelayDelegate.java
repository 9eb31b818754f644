package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.TOLD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.process.CurrentActor;
import vn.nghedan.process.RelayDuties;
import vn.nghedan.response.RelayDesk;
import vn.nghedan.response.RelayReason;
import vn.nghedan.response.RelayWay;
import vn.nghedan.response.Telling;

/** Records how and when the petitioner was told the answer, or that he could not be reached yet. */
@Component
class RecordRelayDelegate implements JavaDelegate {

	private final RelayDesk relay;
	private final RelayDuties duties;
	private final CurrentActor actor;
	private final Clock clock;

	RecordRelayDelegate(RelayDesk relay, RelayDuties duties, CurrentActor actor, Clock clock) {
		this.relay = relay;
		this.duties = duties;
		this.actor = actor;
		this.clock = clock;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String code = execution.getProcessBusinessKey();
		FormAnswers answers = FormAnswers.take(execution, "tell-petitioner");
		// most petitioners are told on the day on which it is written down
		LocalDate toldOn = Optional.ofNullable(answers.dateOrNull("toldOn")).orElseGet(() -> VietnamTime.dateOf(clock.instant()));
		Telling telling = new Telling(answers.choice("way", RelayWay.class), toldOn, answers.text("proof"),
				answers.choiceOrNull("reason", RelayReason.class), answers.dateOrNull("nextTry"), answers.ticked("givenUp"),
				duties.relayer(code));
		execution.setVariable(TOLD, relay.tell(code, telling, actor.get()));
	}
}
