package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.FIELD_CHOICES;
import static vn.nghedan.process.ProcessVariables.OBJECT_CHOICES;
import static vn.nghedan.process.ProcessVariables.UNIT_CHOICES;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.Proposal;

/** Gives the classification form its lists, and fills it with what the decision tables propose. */
@Component
class ClassifyChoices implements TaskListener {

	private final ChoiceLists lists;
	private final CaseFile cases;

	ClassifyChoices(ChoiceLists lists, CaseFile cases) {
		this.lists = lists;
		this.cases = cases;
	}

	@Override
	public void notify(DelegateTask task) {
		Petition petition = cases.get(task.getExecution().getProcessBusinessKey());
		task.setVariableLocal(FIELD_CHOICES, lists.fields());
		task.setVariableLocal(OBJECT_CHOICES, lists.objects());
		task.setVariableLocal(UNIT_CHOICES, lists.units(petition.place().wardCode()));
		Prefill.with(task, "field", petition.subject().field());
		Prefill.with(task, "object", petition.subject().object());
		petition.proposal().ifPresent(proposal -> fill(task, proposal));
	}

	private static void fill(DelegateTask task, Proposal proposal) {
		Prefill.with(task, "handling", proposal.handling());
		Prefill.with(task, "unit", proposal.unit());
		Prefill.with(task, "grade", proposal.grade());
	}
}
