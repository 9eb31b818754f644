package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.petition.Resealing;
import vn.nghedan.process.ProcessVariables;
import vn.nghedan.process.ResealingKey;

/** Seals the next few persons by the new key. */
@Step
class ResealBatchDelegate implements JavaDelegate {

	private final Resealing resealing;

	ResealBatchDelegate(Resealing resealing) {
		this.resealing = resealing;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable(ProcessVariables.PERSONS_LEFT,
				resealing.next(ResealingKey.idOf(execution.getProcessBusinessKey())));
	}
}
