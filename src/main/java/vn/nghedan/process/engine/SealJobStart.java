package vn.nghedan.process.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.EverLivingJobEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sees to it that there is one job that seals the record, and that it tries again after an application was started anew. */
@Component
class SealJobStart {

	private static final int TRIES = 3;

	private final ProcessEngineConfigurationImpl engine;
	private final OneNodeAtATime nodes;

	SealJobStart(ProcessEngineConfigurationImpl engine, OneNodeAtATime nodes) {
		this.engine = engine;
		this.nodes = nodes;
	}

	@Transactional
	@EventListener(ApplicationReadyEvent.class)
	public void takeUp() {
		nodes.lock();
		engine.getCommandExecutorTxRequired().execute(this::ensure);
	}

	private Void ensure(CommandContext command) {
		List<Job> jobs = command.getJobManager().findJobsByHandlerType(SealJob.TYPE);
		if (jobs.isEmpty()) {
			JobEntity job = new EverLivingJobEntity();
			job.setJobHandlerType(SealJob.TYPE);
			job.setJobHandlerConfiguration(new SealJob.Nothing());
			job.setDuedate(ClockUtil.getCurrentTime());
			job.insert();
		}
		jobs.stream().filter(job -> job.getRetries() == 0).forEach(job -> ((JobEntity) job).setRetries(TRIES));
		return null;
	}
}
