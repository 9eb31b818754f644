package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.ASSESSMENT_OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.calendar.Grade;
import vn.nghedan.competence.Transfers;
import vn.nghedan.petition.AssessmentDesk;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.process.CurrentActor;

/** Records the common superior's decision on who is competent. */
@Component
class RecordCompetenceDelegate implements JavaDelegate {

	private final AssessmentDesk assessment;
	private final Transfers transfers;
	private final CaseFile cases;
	private final CurrentActor actor;

	RecordCompetenceDelegate(AssessmentDesk assessment, Transfers transfers, CaseFile cases, CurrentActor actor) {
		this.assessment = assessment;
		this.transfers = transfers;
		this.cases = cases;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String code = execution.getProcessBusinessKey();
		FormAnswers answers = FormAnswers.take(execution, "decide-competence");
		assessment.decide(code, answers.requiredText("unit"), answers.choice("grade", Grade.class), answers.requiredText("reason"),
				transfers.superiorOf(cases.get(code)), actor.get());
		execution.setVariable(ASSESSMENT_OUTCOME, StatusCodes.track(cases.get(code).status()));
	}
}
