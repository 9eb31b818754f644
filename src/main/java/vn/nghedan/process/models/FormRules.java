package vn.nghedan.process.models;

import static vn.nghedan.process.models.VariableRules.declare;
import static vn.nghedan.process.models.VariableRules.undeclared;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import vn.nghedan.process.ProcessVariables;

/** A record step reads only the keys of its form, and Tasklist shows only what it knows. */
final class FormRules {

	private static final Set<String> FORM_WORDS = Set.of("if", "then", "else", "for", "in", "return", "list", "contains", "split",
			"not", "and", "or", "null", "true", "false", "c", "value", "label");

	static Map<String, ModelRule> all() {
		return Map.of("variables that a form computes with are declared", FormRules::formVariables,
				"the keys of each form are those declared", FormRules::formKeys,
				"forms are of the version that Tasklist renders", FormRules::formVersion);
	}

	static Stream<String> formVariables(Models models) {
		return models.forms().entrySet().stream().flatMap(form -> texts(form.getValue()).filter(text -> text.startsWith("="))
				.flatMap(text -> undeclared(text, FORM_WORDS)).distinct().map(name -> form.getKey() + ": " + name + ": " + declare(name)));
	}

	static Stream<String> formKeys(Models models) {
		Set<String> forms = new TreeSet<>(ProcessVariables.FORM_KEYS.keySet());
		models.forms().keySet().forEach(file -> forms.add(file.replace(".form", "")));
		return forms.stream().filter(form -> !keys(models, form).equals(ProcessVariables.FORM_KEYS.getOrDefault(form, Set.of())))
				.map(form -> form + ".form: " + keys(models, form) + ": the keys declared in ProcessVariables.FORM_KEYS are "
						+ ProcessVariables.FORM_KEYS.get(form) + "; make them the same");
	}

	static Stream<String> formVersion(Models models) {
		return models.forms().entrySet().stream().filter(f -> !FormShape.fits(f.getValue())).map(f -> f.getKey() + ": "
				+ f.getValue().path("id").asText() + ": " + FormShape.DEMAND);
	}

	private static Set<String> keys(Models models, String form) {
		JsonNode json = models.forms().get(form + ".form");
		return json == null ? Set.of() : new LinkedHashSet<>(json.findValuesAsText("key"));
	}

	private static Stream<String> texts(JsonNode node) {
		return node.isValueNode() ? Stream.of(node.asText()) : StreamSupport.stream(node.spliterator(), false).flatMap(FormRules::texts);
	}

	private FormRules() {
	}
}
