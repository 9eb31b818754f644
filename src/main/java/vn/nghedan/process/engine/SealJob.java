package vn.nghedan.process.engine;

import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandler;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.nghedan.audit.AuditSeal;

/**
 * The job that puts new entries of the record into its chain every minute. It belongs to no process: one instance that never
 * ends would grow a history of half a million steps a year.
 */
@Component
class SealJob implements JobHandler<SealJob.Nothing> {

	static final String TYPE = "seal-audit";
	private static final long PAUSE = Duration.ofMinutes(1).toMillis();
	/** So many at once mean that more are waiting. */
	private static final int MANY = 5_000;

	private final ObjectProvider<AuditSeal> seal;

	SealJob(ObjectProvider<AuditSeal> seal) {
		this.seal = seal;
	}

	/** There is one kind of it only. */
	record Nothing() implements JobHandlerConfiguration {

		@Override
		public String toCanonicalString() {
			return null;
		}
	}

	@Override
	public String getType() {
		return TYPE;
	}

	@Override
	public void execute(Nothing nothing, ExecutionEntity execution, CommandContext command, String tenant) {
		int sealed = seal.getObject().seal();
		long pause = sealed >= MANY ? 0 : PAUSE;
		command.getJobManager().reschedule(command.getCurrentJob(), new Date(ClockUtil.getCurrentTime().getTime() + pause));
	}

	@Override
	public Nothing newConfiguration(String text) {
		return new Nothing();
	}

	@Override
	public void onDelete(Nothing nothing, JobEntity job) {
		// Nothing was kept beside it
	}
}
