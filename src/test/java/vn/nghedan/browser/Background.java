package vn.nghedan.browser;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

/** What the job executor does in the background after a calendar or a rule has changed; tests run it themselves. */
@Component
class Background {

	private final ManagementService management;

	Background(ManagementService management) {
		this.management = management;
	}

	/** Batch by batch, until every case has followed. */
	void recalculates() {
		for (List<Job> jobs = batches(); !jobs.isEmpty(); jobs = batches()) {
			management.executeJob(jobs.get(0).getId());
		}
	}

	private List<Job> batches() {
		return management.createJobQuery().processDefinitionKey("recalculation").list();
	}
}
