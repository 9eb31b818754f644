package vn.nghedan.process.engine;

import java.util.Set;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.cmd.AddCommentCmd;
import org.camunda.bpm.engine.impl.cmd.CreateAttachmentCmd;
import org.camunda.bpm.engine.impl.cmd.DelegateTaskCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.ResolveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.UpdateCommentCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Refuses what the right to work a task brings along in the engine and nobody does here: these commands set variables
 * that no record step looks at, or keep files that nobody checked and words that nobody could take back.
 */
class RefusedCommands extends CommandInterceptor {

	private static final Set<Class<?>> REFUSED = Set.of(ResolveTaskCmd.class, DelegateTaskCmd.class,
			HandleTaskBpmnErrorCmd.class, HandleTaskEscalationCmd.class, CreateAttachmentCmd.class, AddCommentCmd.class,
			UpdateCommentCmd.class);

	@Override
	public <T> T execute(Command<T> command) {
		if (REFUSED.contains(command.getClass()))
			throw new AuthorizationException("Tasks are only claimed and completed; files and words belong to the case");
		SentAnswers.refuseObjects(command);
		return next.execute(command);
	}
}
