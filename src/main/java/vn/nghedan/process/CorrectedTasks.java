package vn.nghedan.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.OfficialConcerned;
import vn.nghedan.petition.PetitionCorrected;

/**
 * Open steps follow what was put right: they are named after the petition anew, wait for the officials of another ward,
 * and for none against whom it turns out to be.
 */
@Component
class CorrectedTasks {

	private final TaskHandOver tasks;

	CorrectedTasks(TaskHandOver tasks) {
		this.tasks = tasks;
	}

	@EventListener
	void on(PetitionCorrected corrected) {
		tasks.ofCase(corrected.code());
	}

	@EventListener
	void on(OfficialConcerned concerned) {
		tasks.ofCase(concerned.code());
	}
}
