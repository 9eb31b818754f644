package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.PETITION_KIND;
import static vn.nghedan.process.ProcessVariables.SUBJECT_FIELD;
import static vn.nghedan.process.ProcessVariables.SUBJECT_OBJECT;
import static vn.nghedan.process.ProcessVariables.URGENT;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.nghedan.petition.Petition;

/** What the decision tables look at, always as the aggregate has it: whoever completes a task may submit any variable. */
final class DecisionInputs {

	private DecisionInputs() {
	}

	static void set(DelegateExecution execution, Petition petition) {
		execution.setVariable(PETITION_KIND, petition.kind().name());
		execution.setVariable(SUBJECT_FIELD, petition.subject().field());
		execution.setVariable(SUBJECT_OBJECT, petition.subject().object());
		execution.setVariable(URGENT, petition.subject().urgent());
	}
}
