package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.petition.Recalculations;
import vn.nghedan.process.ProcessVariables;
import vn.nghedan.process.RecalculationKey;

/** Counts the dates of the next few open cases anew. */
@Step
class RecalculateBatchDelegate implements JavaDelegate {

	private final Recalculations recalculations;

	RecalculateBatchDelegate(Recalculations recalculations) {
		this.recalculations = recalculations;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable(ProcessVariables.CASES_LEFT,
				recalculations.next(RecalculationKey.idOf(execution.getProcessBusinessKey())));
	}
}
