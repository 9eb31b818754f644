package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.DUPLICATE_CHOICES;
import static vn.nghedan.process.ProcessVariables.FIELD_CHOICES;
import static vn.nghedan.process.ProcessVariables.OBJECT_CHOICES;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.SimilarPetition;

/** Gives the registration form its fields, objects and the petitions that look alike. */
@Component
class RegisterChoices implements TaskListener {

	private final ChoiceLists lists;
	private final CaseFile cases;

	RegisterChoices(ChoiceLists lists, CaseFile cases) {
		this.lists = lists;
		this.cases = cases;
	}

	@Override
	public void notify(DelegateTask task) {
		String code = task.getExecution().getProcessBusinessKey();
		task.setVariableLocal(FIELD_CHOICES, lists.fields());
		task.setVariableLocal(OBJECT_CHOICES, lists.objects());
		task.setVariableLocal(DUPLICATE_CHOICES,
				ChoiceLists.codes(mergeable(code)));
	}

	private List<String> mergeable(String code) {
		return cases.similar(code).stream().filter(similar -> similar.status().isOpen()).map(SimilarPetition::code).toList();
	}
}
