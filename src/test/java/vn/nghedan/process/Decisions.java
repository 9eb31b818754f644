package vn.nghedan.process;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Rule;
import vn.nghedan.process.models.ProjectModels;

/** Evaluates the decision tables as the process engine does, without the process engine. */
class Decisions {

	private final DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
	private final Map<String, DmnModelInstance> tables = ProjectModels.read().decisions();
	private final Map<String, DmnDecision> parsed = new HashMap<>();

	/** @param tiers 3 where the place belongs to a district, 2 where it does not */
	String competence(String field, String object, String kind, int tiers, LocalDate on) {
		return evaluate("competence", variables("subjectField", field, "subjectObject", object, "petitionKind", kind, "place", "A-B",
				"districtLevel", tiers == 3, "decidedOn", EngineDay.of(on)));
	}

	String handling(String kind, String field) {
		return evaluate("handling", variables("petitionKind", kind, "handlingField", field));
	}

	String grade(Boolean urgent, String field, String object) {
		return evaluate("deadline-grade", variables("urgent", urgent, "gradeField", field, "subjectObject", object));
	}

	/** Every code in the first column, those of one cell apart. */
	Set<String> firstColumn(String decision) {
		return texts(decision, rule -> rule.getInputEntries().iterator().next().getTextContent()).stream()
				.flatMap(cell -> Stream.of(cell.split(", "))).collect(Collectors.toCollection(TreeSet::new));
	}

	Set<String> outputs(String decision) {
		return texts(decision, rule -> rule.getOutputEntries().iterator().next().getTextContent());
	}

	private String evaluate(String decision, Map<String, Object> variables) {
		DmnDecisionTableResult result = engine.evaluateDecisionTable(parsed(decision), variables);
		return result.isEmpty() ? null : result.getSingleResult().getSingleEntry();
	}

	private DmnDecision parsed(String decision) {
		return parsed.computeIfAbsent(decision, key -> engine.parseDecision(key, tables.get(key + ".dmn")));
	}

	private Set<String> texts(String decision, Function<Rule, String> column) {
		Collection<Rule> rules = tables.get(decision + ".dmn").getModelElementsByType(Rule.class);
		Set<String> texts = new TreeSet<>(rules.stream().map(column).map(t -> t.replace("\"", "").strip()).toList());
		texts.remove("");
		return texts;
	}

	private static Map<String, Object> variables(Object... namesAndValues) {
		Map<String, Object> variables = new HashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2)
			variables.put((String) namesAndValues[i], namesAndValues[i + 1]);
		return variables;
	}
}
