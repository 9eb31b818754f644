package vn.nghedan.process;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import vn.nghedan.demo.DueJobs;

/** Runs due jobs in this thread, for a replay whose clock stands at another day than the job executor's threads expect. */
@Component
class EngineDueJobs implements DueJobs {

	private static final int AT_A_TIME = 100;

	private final ManagementService managementService;

	EngineDueJobs(ManagementService managementService) {
		this.managementService = managementService;
	}

	@Override
	public void run() {
		List<Job> due = due();
		while (!due.isEmpty()) {
			due.forEach(job -> managementService.executeJob(job.getId()));
			due = due();
		}
	}

	// The engine's own clean-up of history is no part of anybody's case
	private List<Job> due() {
		return managementService.createJobQuery()
			.executable()
			.listPage(0, AT_A_TIME)
			.stream()
			.filter(job -> job.getProcessInstanceId() != null)
			.toList();
	}
}
