package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.CONTRIBUTION_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.competence.ContributionDesk;
import vn.nghedan.process.CurrentActor;

/** Records what another unit contributes. */
@Component
class RecordContributionDelegate implements JavaDelegate {

	private final ContributionDesk desk;
	private final CurrentActor actor;

	RecordContributionDelegate(ContributionDesk desk, CurrentActor actor) {
		this.desk = desk;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		FormAnswers.take(execution, "contribute").mustBeTicked("contributed");
		desk.give(execution.getProcessBusinessKey(), Long.parseLong((String) execution.getVariable(CONTRIBUTION_ID)), actor.get());
	}
}
