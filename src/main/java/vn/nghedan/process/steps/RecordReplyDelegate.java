package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.REPLY_STEP;
import static vn.nghedan.process.ProcessVariables.WORK_OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.dossier.ReplyDesk;
import vn.nghedan.dossier.ReplyKind;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.process.CurrentActor;

/** Records what the city or the other agency replied. */
@Component
class RecordReplyDelegate implements JavaDelegate {

	private final ReplyDesk desk;
	private final CaseFile cases;
	private final CurrentActor actor;

	RecordReplyDelegate(ReplyDesk desk, CaseFile cases, CurrentActor actor) {
		this.desk = desk;
		this.cases = cases;
		this.actor = actor;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String code = execution.getProcessBusinessKey();
		FormAnswers answers = FormAnswers.take(execution, "record-reply");
		desk.recordReply(code, answers.choice("replyKind", ReplyKind.class), answers.text("replyNumber"),
				answers.date("replyDate"), actor.get());
		PetitionStatus status = cases.get(code).status();
		execution.setVariable(REPLY_STEP, StatusCodes.replyStep(status));
		execution.setVariable(WORK_OUTCOME, StatusCodes.workOutcome(status));
	}
}
