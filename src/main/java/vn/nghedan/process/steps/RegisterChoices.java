package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.DUPLICATE_CHOICES;
import static vn.nghedan.process.ProcessVariables.FIELD_CHOICES;
import static vn.nghedan.process.ProcessVariables.OBJECT_CHOICES;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Likeness;
import vn.nghedan.petition.LikenessReason;
import vn.nghedan.petition.SimilarPetition;

/** Gives the registration form its fields, objects and the petitions that look alike. */
@Component
class RegisterChoices implements TaskListener {

	private final ChoiceLists lists;
	private final Likeness likeness;
	private final CaseFile cases;

	RegisterChoices(ChoiceLists lists, Likeness likeness, CaseFile cases) {
		this.lists = lists;
		this.likeness = likeness;
		this.cases = cases;
	}

	@Override
	public void notify(DelegateTask task) {
		String code = task.getExecution().getProcessBusinessKey();
		task.setVariableLocal(FIELD_CHOICES, lists.fields());
		task.setVariableLocal(OBJECT_CHOICES, lists.objects());
		task.setVariableLocal(DUPLICATE_CHOICES,
				ChoiceLists.codes(known(code)));
	}

	/**
	 * What another one can be merged into, and what the same person has been answered before; nothing that is about an
	 * official, since whoever opens the form may be the one.
	 */
	private List<String> known(String code) {
		return likeness.to(code).stream()
			.filter(other -> other.joinable() || other.answered() && other.reasons().contains(LikenessReason.PERSON))
			.map(SimilarPetition::code)
			.filter(other -> cases.get(other).aboutOfficial().isEmpty())
			.toList();
	}
}
