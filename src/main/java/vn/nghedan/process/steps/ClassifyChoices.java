package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.FIELD_CHOICES;
import static vn.nghedan.process.ProcessVariables.OBJECT_CHOICES;
import static vn.nghedan.process.ProcessVariables.UNIT_CHOICES;

import java.util.HashMap;
import java.util.Map;
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
		task.setVariablesLocal(lists(petition));
		answers(petition).forEach((key, value) -> Prefill.with(task, key, value));
	}

	/** What can be chosen, in the task's own variables. */
	Map<String, Object> lists(Petition petition) {
		return Map.of(FIELD_CHOICES, lists.fields(), OBJECT_CHOICES, lists.objects(), UNIT_CHOICES,
				lists.units(petition.placeNow().wardCode()));
	}

	/** What stands in the form before anybody has typed; {@code null} for nothing. */
	Map<String, Object> answers(Petition petition) {
		Proposal proposal = petition.proposal().orElse(new Proposal(null, null, null));
		Map<String, Object> answers = new HashMap<>();
		answers.put("field", petition.subject().field());
		answers.put("object", petition.subject().object());
		answers.put("handling", proposal.handling());
		answers.put("unit", proposal.unit());
		answers.put("grade", proposal.grade());
		return answers;
	}
}
