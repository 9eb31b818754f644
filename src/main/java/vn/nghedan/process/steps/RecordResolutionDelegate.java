package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.WORK_OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Outcome;
import vn.nghedan.petition.ResolutionDesk;
import vn.nghedan.process.CurrentActor;

/** Records what came of the work. */
@Component
class RecordResolutionDelegate implements JavaDelegate {

	private final ResolutionDesk resolution;
	private final CaseFile cases;
	private final CurrentActor actor;

	RecordResolutionDelegate(ResolutionDesk resolution, CaseFile cases, CurrentActor actor) {
		this.resolution = resolution;
		this.cases = cases;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String code = execution.getProcessBusinessKey();
		FormAnswers answers = FormAnswers.take(execution, "resolve");
		resolution.resolve(code, answers.choice("outcome", Outcome.class), answers.dateOrNull("promiseDue"), actor.get());
		execution.setVariable(WORK_OUTCOME, StatusCodes.workOutcome(cases.get(code).status()));
	}
}
