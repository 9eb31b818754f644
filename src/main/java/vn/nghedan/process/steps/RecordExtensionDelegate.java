package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.EXTENSION_TO_TELL;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.ResolutionDesk;
import vn.nghedan.process.CurrentActor;
import vn.nghedan.process.Resolvers;

/** Records whether the superior grants more time. */
@Component
class RecordExtensionDelegate implements JavaDelegate {

	private final ResolutionDesk resolution;
	private final CaseFile cases;
	private final Resolvers resolvers;
	private final CurrentActor actor;

	RecordExtensionDelegate(ResolutionDesk resolution, CaseFile cases, Resolvers resolvers, CurrentActor actor) {
		this.resolution = resolution;
		this.cases = cases;
		this.resolvers = resolvers;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String code = execution.getProcessBusinessKey();
		FormAnswers answers = FormAnswers.take(execution, "decide-extension");
		resolution.decideExtension(code, answers.yes("confirmed"), answers.text("reason"), resolvers.of(code),
				actor.get());
		execution.setVariable(EXTENSION_TO_TELL, cases.get(code).pending().extensionToTell());
	}
}
