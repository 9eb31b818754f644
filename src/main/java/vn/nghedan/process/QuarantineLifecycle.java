package vn.nghedan.process;

import static vn.nghedan.process.ProcessVariables.DUPLICATE_CHOICES;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.nghedan.dossier.DossierOffice;
import vn.nghedan.petition.PetitionQuarantined;

/** Settles what other processes have of a petition before it is erased; its own are erased with it. */
@Component
class QuarantineLifecycle {

	private final DossierOffice dossiers;
	private final TaskService tasks;

	QuarantineLifecycle(DossierOffice dossiers, TaskService tasks) {
		this.dossiers = dossiers;
		this.tasks = tasks;
	}

	@EventListener
	void on(PetitionQuarantined quarantined) {
		dossiers.quarantined(quarantined.code());
		offerNoMore(quarantined.code());
	}

	/** Open forms that name it as one that looks alike. */
	private void offerNoMore(String code) {
		for (Task task : tasks.createTaskQuery().taskDefinitionKey("userTask_register").taskVariableValueLike(DUPLICATE_CHOICES, "%" + code + "|%").list()) {
			String offered = (String) tasks.getVariableLocal(task.getId(), DUPLICATE_CHOICES);
			tasks.setVariableLocal(task.getId(), DUPLICATE_CHOICES,
					Arrays.stream(offered.split(";")).filter(choice -> !choice.startsWith(code + "|")).collect(Collectors.joining(";")));
		}
	}
}
