package vn.nghedan.process.steps;

import static vn.nghedan.process.ProcessVariables.PROPOSED_GRADE;
import static vn.nghedan.process.ProcessVariables.PROPOSED_HANDLING;
import static vn.nghedan.process.ProcessVariables.PROPOSED_UNIT_PATTERN;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.nghedan.calendar.Grade;
import vn.nghedan.competence.Competence;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Handling;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.Proposal;
import vn.nghedan.platform.Refusal;

/** Reads what the decision tables give and turns the pattern of a competent unit into the unit of this petition's ward. */
@Component
class Proposals {

	private static final Logger LOG = LoggerFactory.getLogger(Proposals.class);

	/** The tables by the variable that takes their answer. */
	private static final Map<String, String> TABLES = Map.of(PROPOSED_HANDLING, "handling", PROPOSED_UNIT_PATTERN, "competence",
			PROPOSED_GRADE, "deadline-grade");

	private final CaseFile cases;
	private final Competence competence;
	private final DecisionInputs inputs;
	private final DecisionService decisions;

	Proposals(CaseFile cases, Competence competence, DecisionInputs inputs, DecisionService decisions) {
		this.cases = cases;
		this.competence = competence;
		this.inputs = inputs;
		this.decisions = decisions;
	}

	/** What the business rule tasks have answered. */
	Proposal from(DelegateExecution execution) {
		return proposal(cases.get(execution.getProcessBusinessKey()), name -> (String) execution.getVariable(name));
	}

	/** Asks the tables anew, for a petition that has changed while its form is open. */
	Proposal of(Petition petition) {
		Map<String, Object> asked = inputs.of(petition);
		return proposal(petition, name -> {
			var answer = decisions.evaluateDecisionTableByKey(TABLES.get(name)).variables(asked).evaluate();
			return answer.isEmpty() ? null : answer.getSingleResult().getSingleEntry();
		});
	}

	private Proposal proposal(Petition petition, UnaryOperator<String> answers) {
		return new Proposal(Handling.valueOf(required(answers, PROPOSED_HANDLING)),
				unit(petition, answers.apply(PROPOSED_UNIT_PATTERN)), Grade.valueOf(required(answers, PROPOSED_GRADE)));
	}

	/** Without a competent unit the case goes on in its ward: a person classifies it, with the gap in front of him. */
	private String unit(Petition petition, String pattern) {
		String ward = petition.placeNow().wardCode();
		return competence.resolve(pattern, ward, inputs.today()).orElseGet(() -> {
			LOG.warn("{}: the competence table gives no unit of {}, {}; its ward is proposed", petition.code(), ward, pattern);
			return ward;
		});
	}

	/** A table that has no row for a case is a gap that a designer must close, not something to guess. */
	private static String required(UnaryOperator<String> answers, String variable) {
		String code = answers.apply(variable);
		if (code == null)
			throw new Refusal("process.no-decision", variable);
		return code;
	}
}
