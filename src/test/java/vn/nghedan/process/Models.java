package vn.nghedan.process;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** What stands in {@code bpmn/} and {@code forms/}, kept as text so that a test can break a copy; nobody changes what is parsed. */
record Models(Map<String, String> files, ModelBeans beans) {

	private static final Map<String, Object> PARSED = new ConcurrentHashMap<>();

	/** An element and the file it stands in. */
	record Located<T>(String file, T element) {
	}

	static Models ofProject() {
		return new Models(ModelFiles.ofProject(), ModelBeans.ofProject());
	}

	Map<String, BpmnModelInstance> processes() {
		return parsed(".bpmn", ModelParser::process);
	}

	Map<String, DmnModelInstance> decisions() {
		return parsed(".dmn", ModelParser::decision);
	}

	Map<String, JsonNode> forms() {
		return parsed(".form", ModelParser::form);
	}

	/** All elements of a kind in all processes. */
	<T extends ModelElementInstance> Stream<Located<T>> each(Class<T> type) {
		return processes().entrySet().stream().flatMap(
				file -> file.getValue().getModelElementsByType(type).stream().map(e -> new Located<>(file.getKey(), e)));
	}

	/** Everything in all processes: attributes and extension elements that may stand anywhere. */
	Stream<Located<ModelElementInstance>> everything() {
		return processes().entrySet().stream().flatMap(file -> file.getValue().getModel().getTypes().stream()
				.filter(type -> !type.isAbstract()).flatMap(type -> file.getValue().getModelElementsByType(type).stream()).distinct()
				.map(e -> new Located<>(file.getKey(), e)));
	}

	/** All elements of a kind in all decisions. */
	<T extends ModelElementInstance> Stream<Located<T>> eachDecided(Class<T> type) {
		return decisions().entrySet().stream().flatMap(
				file -> file.getValue().getModelElementsByType(type).stream().map(e -> new Located<>(file.getKey(), e)));
	}

	/** A copy in which one file reads differently; refuses a change that changes nothing. */
	Models changed(String file, String from, String to) {
		String text = files.get(file);
		if (text == null || !text.contains(from))
			throw new IllegalArgumentException(file + " does not contain: " + from);
		return with(file, text.replace(from, to));
	}

	Models with(String file, String text) {
		Map<String, String> copy = new TreeMap<>(files);
		copy.put(file, text);
		return new Models(copy, beans);
	}

	Models without(String file) {
		Map<String, String> copy = new TreeMap<>(files);
		copy.remove(file);
		return new Models(copy, beans);
	}

	@SuppressWarnings("unchecked")
	private <T> Map<String, T> parsed(String ending, Function<String, T> parser) {
		Map<String, T> parsed = new TreeMap<>();
		files.forEach((file, text) -> {
			if (file.endsWith(ending))
				parsed.put(file, (T) PARSED.computeIfAbsent(text, parser));
		});
		return parsed;
	}
}
