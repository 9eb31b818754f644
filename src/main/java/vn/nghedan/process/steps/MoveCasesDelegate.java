package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.competence.Relocations;
import vn.nghedan.process.ProcessVariables;
import vn.nghedan.process.ReorganizationKey;

/** Brings the next few cases to the successors of their units. */
@Step
class MoveCasesDelegate implements JavaDelegate {

	private final Relocations relocations;

	MoveCasesDelegate(Relocations relocations) {
		this.relocations = relocations;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable(ProcessVariables.CASES_LEFT,
				relocations.next(ReorganizationKey.idOf(execution.getProcessBusinessKey())));
	}
}
