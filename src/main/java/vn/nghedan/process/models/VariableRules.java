package vn.nghedan.process.models;

import static vn.nghedan.process.models.ModelRule.complaint;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;

import vn.nghedan.process.ProcessVariables;

/** A variable that ProcessVariables does not declare is dropped by the engine set-up, so a model that reads it would break. */
final class VariableRules {

	private static final Pattern NAME = Pattern.compile("(?<![\\w.'])[a-z]\\w*");
	private static final Set<String> EXPRESSION_WORDS = Set.of("and", "or", "not", "empty", "true", "false", "null", "eq", "ne");

	static Map<String, ModelRule> all() {
		return Map.of("variables of conditions are declared", VariableRules::conditionVariables,
				"variables passed to and from called processes are declared", VariableRules::passedVariables);
	}

	static Stream<String> conditionVariables(Models models) {
		return models.each(ConditionExpression.class)
				.flatMap(c -> undeclared(c.element().getTextContent(), EXPRESSION_WORDS).map(
						name -> c.file() + ": " + c.element().getParentElement().getAttributeValue("id") + ": " + declare(name)));
	}

	static Stream<String> passedVariables(Models models) {
		Stream<String> in = models.each(CamundaIn.class)
				.flatMap(i -> Stream.of(text(i.element().getCamundaSource()), text(i.element().getCamundaTarget()))
						.flatMap(name -> undeclared(name, Set.of())).map(name -> i.file() + ": camunda:in " + name + ": " + declare(name)));
		Stream<String> out = models.each(CamundaOut.class)
				.flatMap(o -> Stream.of(text(o.element().getCamundaSource()), text(o.element().getCamundaTarget()))
						.flatMap(name -> undeclared(name, Set.of())).map(name -> o.file() + ": camunda:out " + name + ": " + declare(name)));
		Stream<String> everything = models.each(CamundaIn.class)
				.filter(i -> i.element().getCamundaVariables() != null).map(i -> i.file() + ": camunda:in: pass single variables, not all");
		return Stream.of(in, out, everything).flatMap(s -> s);
	}

	static Stream<String> undeclared(String expression, Set<String> words) {
		String code = expression.replaceAll("'[^']*'|\"[^\"]*\"", "''");
		List<String> names = NAME.matcher(code).results().map(MatchResult::group).toList();
		return names.stream().filter(name -> !words.contains(name)).filter(name -> !ProcessVariables.isDeclared(name));
	}

	static String text(String value) {
		return value == null ? "" : value;
	}

	static String declare(String name) {
		return "declare the variable " + name + " in ProcessVariables or use one that is there";
	}

	private VariableRules() {
	}
}
