package vn.nghedan.process.models;

import static vn.nghedan.process.models.ModelRule.complaint;
import static vn.nghedan.process.models.VariableRules.declare;
import static vn.nghedan.process.models.VariableRules.text;
import static vn.nghedan.process.models.VariableRules.undeclared;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.InputExpression;

/** A decision answers a process with one code. */
final class DecisionRules {

	static Map<String, ModelRule> all() {
		return Map.of("every decision exists, latest, as a single entry", DecisionRules::decisionsExist,
				"variables in and out of decisions are declared", DecisionRules::decisionVariables,
				"a decision gives one code by the first rule that fits", DecisionRules::oneCode);
	}

	static Stream<String> decisionsExist(Models models) {
		return models.each(BusinessRuleTask.class).flatMap(task -> {
			BusinessRuleTask rule = task.element();
			if (!models.has(rule.getCamundaDecisionRef() + ".dmn"))
				return Stream.of(complaint(task, "there is no bpmn/" + rule.getCamundaDecisionRef() + ".dmn; draw it or refer to another"));
			boolean bound = "latest".equals(rule.getCamundaDecisionRefBinding()) && "singleEntry".equals(rule.getCamundaMapDecisionResult());
			return bound ? Stream.empty() : Stream.of(complaint(task, "set the binding to latest and the result to singleEntry"));
		});
	}

	static Stream<String> decisionVariables(Models models) {
		Stream<String> results = models.each(BusinessRuleTask.class).flatMap(
				t -> undeclared(text(t.element().getCamundaResultVariable()), Set.of()).map(name -> complaint(t, declare(name))));
		Stream<String> inputs = models.eachDecided(InputExpression.class).flatMap(
				i -> undeclared(i.element().getText().getTextContent(), Set.of()).map(name -> complaint(i, declare(name))));
		return Stream.concat(results, inputs);
	}

	static Stream<String> oneCode(Models models) {
		return models.eachDecided(DecisionTable.class)
				.filter(t -> !Set.of("FIRST", "UNIQUE").contains(t.element().getHitPolicy().name()) || t.element().getOutputs().size() != 1)
				.map(t -> complaint(t, "use hit policy FIRST or UNIQUE and a single output column"));
	}

	private DecisionRules() {
	}
}
