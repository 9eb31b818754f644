package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.process.CurrentActor;
import vn.nghedan.response.RelayDesk;
import vn.nghedan.response.RelayWay;

/** Records how and when the petitioner was told the answer. */
@Component
class RecordRelayDelegate implements JavaDelegate {

	private final RelayDesk relay;
	private final CurrentActor actor;

	RecordRelayDelegate(RelayDesk relay, CurrentActor actor) {
		this.relay = relay;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String code = execution.getProcessBusinessKey();
		FormAnswers answers = FormAnswers.take(execution, "tell-petitioner");
		relay.tell(code, answers.choice("way", RelayWay.class), answers.date("toldOn"), answers.text("proof"), actor.get());
	}
}
