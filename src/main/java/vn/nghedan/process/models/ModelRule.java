package vn.nghedan.process.models;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.nghedan.process.models.Models.Located;

import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One thing that holds for every model; a complaint names the file and the element and says what to do. */
@FunctionalInterface
public interface ModelRule {

	Stream<String> complaints(Models models);

	/** Every rule by its name. */
	static Map<String, ModelRule> all() {
		return Stream.of(NameRules.all(), ReferenceRules.all(), VariableRules.all(), DecisionRules.all(), FormRules.all(),
				EngineRules.all(), ExpressionRules.all(), DiagramRules.all())
				.flatMap(rules -> rules.entrySet().stream())
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
	}

	/** What any rule complains about, in the order of the files. */
	static List<String> complaintsAbout(Models models) {
		return all().values().stream().flatMap(rule -> rule.complaints(models)).distinct().sorted().toList();
	}

	static List<String> check(String rule, Models models) {
		return all().get(rule).complaints(models).toList();
	}

	static String complaint(Located<? extends ModelElementInstance> at, String what) {
		return at.file() + ": " + at.element().getAttributeValue("id") + ": " + what;
	}
}
