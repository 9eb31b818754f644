package vn.nghedan.process.models;

import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** What Tasklist 7.24 can show: one component it does not know makes the whole form fail, and a dynamic list cannot be completed. */
final class FormShape {

	static final String DEMAND = "set schemaVersion 16, Camunda Platform 7.22.0, no exporter, and use only text, textfield, "
			+ "radio, select, checkbox, number and datetime with subtype date or datetime";

	private static final Set<String> KNOWN = Set.of("text", "textfield", "radio", "select", "checkbox", "number", "datetime");

	static boolean fits(JsonNode form) {
		return form.path("schemaVersion").asInt() == 16 && form.path("executionPlatform").asText().equals("Camunda Platform")
				&& form.path("executionPlatformVersion").asText().equals("7.22.0") && !form.has("exporter") && known(form.path("components"));
	}

	private static boolean known(JsonNode components) {
		for (JsonNode component : components)
			if (!KNOWN.contains(component.path("type").asText()) || component.path("subtype").asText().equals("time"))
				return false;
		return !components.isEmpty();
	}

	private FormShape() {
	}
}
