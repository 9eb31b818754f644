package vn.nghedan.process.engine;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import vn.nghedan.platform.Refusal;

/** Tells whoever works a task that somebody was faster, which the engine says in words for programmers only. */
class FasterOthers extends CommandInterceptor {

	private static final String GONE = "Cannot find task with id";

	@Override
	public <T> T execute(Command<T> command) {
		// Jobs never run these, and need the engine's own exceptions to try again
		return command instanceof SubmitTaskFormCmd || command instanceof CompleteTaskCmd || command instanceof ClaimTaskCmd
				? worked(command)
				: next.execute(command);
	}

	private <T> T worked(Command<T> command) {
		try {
			return next.execute(command);
		}
		catch (TaskAlreadyClaimedException e) {
			throw Refusal.conflict("process.already-claimed");
		}
		catch (OptimisticLockingException e) {
			throw Refusal.conflict("web.changed-meanwhile");
		}
		catch (NullValueException e) {
			if (e.getMessage().contains(GONE))
				throw Refusal.conflict("web.no-such-step");
			throw e;
		}
	}
}
