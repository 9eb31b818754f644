package vn.nghedan.process.models;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;

/** Turns the text of a file into a model; a file that breaks the BPMN or DMN schema fails here. */
final class ModelParser {

	static BpmnModelInstance process(String text) {
		return Bpmn.readModelFromStream(stream(text));
	}

	static DmnModelInstance decision(String text) {
		return Dmn.readModelFromStream(stream(text));
	}

	static JsonNode form(String text) {
		try {
			return JsonMapper.builder().build().readTree(text);
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static InputStream stream(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	private ModelParser() {
	}
}
