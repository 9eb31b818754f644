package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.FOLLOW_UP_STEP;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.nghedan.dossier.FollowUps;

/** Finds out what is to be done next about a dossier that was sent. */
@Step
class ReviewDossierDelegate implements JavaDelegate {

	private final FollowUps followUps;

	ReviewDossierDelegate(FollowUps followUps) {
		this.followUps = followUps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable(FOLLOW_UP_STEP, followUps.next(execution.getProcessBusinessKey()).name());
	}
}
