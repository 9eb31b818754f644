package vn.nghedan.process.models;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Models as files, kept as text so that a test can break a copy; nobody changes what is parsed. */
public final class Models {

	private final Map<String, String> files;
	private final Set<String> deployed;
	private final ModelBeans beans;
	private final Map<String, Object> parsed;

	/** An element and the file it stands in. */
	record Located<T>(String file, T element) {
	}

	/** @param deployed names of files that are not looked at, but may be referred to */
	public Models(Map<String, String> files, Set<String> deployed, ModelBeans beans) {
		this(files, deployed, beans, new ConcurrentHashMap<>());
	}

	private Models(Map<String, String> files, Set<String> deployed, ModelBeans beans, Map<String, Object> parsed) {
		this.files = Map.copyOf(files);
		this.deployed = Set.copyOf(deployed);
		this.beans = beans;
		this.parsed = parsed;
	}

	ModelBeans beans() {
		return beans;
	}

	/** Whether a model may refer to this file as one of the engine's latest. */
	boolean has(String file) {
		return files.containsKey(file) || deployed.contains(file);
	}

	Map<String, String> files() {
		return new TreeMap<>(files);
	}

	Map<String, BpmnModelInstance> processes() {
		return parsed(".bpmn", ModelParser::process);
	}

	public Map<String, DmnModelInstance> decisions() {
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
		Map<String, String> copy = files();
		copy.put(file, text);
		return new Models(copy, deployed, beans, parsed);
	}

	Models without(String file) {
		Map<String, String> copy = files();
		copy.remove(file);
		return new Models(copy, deployed, beans, parsed);
	}

	@SuppressWarnings("unchecked")
	private <T> Map<String, T> parsed(String ending, Function<String, T> parser) {
		Map<String, T> models = new TreeMap<>();
		files.forEach((file, text) -> {
			if (file.endsWith(ending))
				models.put(file, (T) parsed.computeIfAbsent(text, parser));
		});
		return models;
	}
}
