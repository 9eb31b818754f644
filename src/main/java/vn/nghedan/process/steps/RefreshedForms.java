package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.UNIT_CHOICES;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.AssessmentDesk;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionCorrected;
import vn.nghedan.petition.Proposal;
import vn.nghedan.process.ClassifyForms;

/** Keeps an open classification true: after a correction the tables are asked again, and the form is filled anew. */
@Component
class RefreshedForms implements ClassifyForms {

	private static final String CLASSIFY = "userTask_classify";

	private final TaskService tasks;
	private final RuntimeService runtime;
	private final CaseFile cases;
	private final AssessmentDesk assessment;
	private final ClassifyChoices choices;
	private final DecideCompetenceChoices decisions;
	private final DecisionInputs inputs;
	private final Proposals proposals;

	RefreshedForms(TaskService tasks, RuntimeService runtime, CaseFile cases, AssessmentDesk assessment, ClassifyChoices choices,
			DecideCompetenceChoices decisions, DecisionInputs inputs, Proposals proposals) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.cases = cases;
		this.assessment = assessment;
		this.choices = choices;
		this.decisions = decisions;
		this.inputs = inputs;
		this.proposals = proposals;
	}

	@Override
	public void refresh(String taskId) {
		Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
		if (task == null || tasks.getVariableLocal(taskId, UNIT_CHOICES) == null)
			return;
		Petition petition = cases.get(businessKey(task));
		if (task.getTaskDefinitionKey().equals(CLASSIFY))
			fill(task, petition, false);
		else
			tasks.setVariableLocal(taskId, UNIT_CHOICES, decisions.units(petition));
	}

	@EventListener
	void on(PetitionCorrected corrected) {
		for (Task task : tasks.createTaskQuery().processInstanceBusinessKey(corrected.code()).taskDefinitionKey(CLASSIFY).list()) {
			Petition petition = cases.get(corrected.code());
			tasks.setVariables(task.getId(), inputs.of(petition));
			Proposal proposal = proposals.of(petition);
			assessment.propose(corrected.code(), proposal.handling(), proposal.unit(), proposal.grade());
			fill(task, cases.get(corrected.code()), true);
		}
	}

	/** What the classifier has put in stays, unless the matter is another one or his unit cannot be chosen any more. */
	private void fill(Task task, Petition petition, boolean anew) {
		Map<String, Object> lists = choices.lists(petition);
		tasks.setVariablesLocal(task.getId(), lists);
		boolean all = anew || !isOffered(lists.get(UNIT_CHOICES).toString(), tasks.getVariable(task.getId(), "unit"));
		choices.answers(petition).forEach((key, value) -> {
			if (value != null && (all || tasks.getVariable(task.getId(), key) == null))
				tasks.setVariable(task.getId(), key, value.toString());
		});
	}

	private static boolean isOffered(String units, Object unit) {
		return unit == null || (";" + units).contains(";" + unit + "|");
	}

	private String businessKey(Task task) {
		return runtime.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).singleResult().getBusinessKey();
	}
}
