package vn.nghedan.process.steps;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import vn.nghedan.petition.AssessmentDesk;
import vn.nghedan.petition.Proposal;

/** Keeps what the decision tables propose, so that the classifier starts from it. */
@Component
class RecordProposalDelegate implements JavaDelegate {

	private final AssessmentDesk assessment;
	private final Proposals proposals;

	RecordProposalDelegate(AssessmentDesk assessment, Proposals proposals) {
		this.assessment = assessment;
		this.proposals = proposals;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String code = execution.getProcessBusinessKey();
		Proposal proposal = proposals.from(execution);
		assessment.propose(code, proposal.handling(), proposal.unit(), proposal.grade());
	}
}
