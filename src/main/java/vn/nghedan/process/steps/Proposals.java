package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.PROPOSED_GRADE;
import static vn.nghedan.process.ProcessVariables.PROPOSED_HANDLING;
import static vn.nghedan.process.ProcessVariables.PROPOSED_UNIT_PATTERN;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.nghedan.calendar.Grade;
import vn.nghedan.competence.Competence;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Handling;
import vn.nghedan.petition.Proposal;
import vn.nghedan.platform.Refusal;

/** Reads what the decision tables gave and turns the pattern of a competent unit into the unit of this petition's ward. */
@Component
class Proposals {

	private final CaseFile cases;
	private final Competence competence;

	Proposals(CaseFile cases, Competence competence) {
		this.cases = cases;
		this.competence = competence;
	}

	Proposal from(DelegateExecution execution) {
		String ward = cases.get(execution.getProcessBusinessKey()).place().wardCode();
		return new Proposal(decided(execution, PROPOSED_HANDLING, Handling.class),
				competence.resolve(code(execution, PROPOSED_UNIT_PATTERN), ward),
				decided(execution, PROPOSED_GRADE, Grade.class));
	}

	private static <E extends Enum<E>> E decided(DelegateExecution execution, String variable, Class<E> codes) {
		return Enum.valueOf(codes, code(execution, variable));
	}

	/** A table that has no row for a case is a gap that a designer must close, not something to guess. */
	private static String code(DelegateExecution execution, String variable) {
		if (execution.getVariable(variable) instanceof String code)
			return code;
		throw new Refusal("process.no-decision", variable);
	}
}
