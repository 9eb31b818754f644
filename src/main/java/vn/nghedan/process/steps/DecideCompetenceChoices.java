package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.UNIT_CHOICES;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;
import vn.nghedan.competence.Transfers;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Petition;

/** Gives whoever decides on competence the units to choose from, other wards below him as well. */
@Component
class DecideCompetenceChoices implements TaskListener {

	private final ChoiceLists lists;
	private final Transfers transfers;
	private final CaseFile cases;

	DecideCompetenceChoices(ChoiceLists lists, Transfers transfers, CaseFile cases) {
		this.lists = lists;
		this.transfers = transfers;
		this.cases = cases;
	}

	@Override
	public void notify(DelegateTask task) {
		Petition petition = cases.get(task.getExecution().getProcessBusinessKey());
		task.setVariableLocal(UNIT_CHOICES, units(petition));
		Prefill.with(task, "grade", petition.route().grade());
	}

	String units(Petition petition) {
		return lists.units(petition.placeNow().wardCode(), transfers.superiorOf(petition));
	}
}
