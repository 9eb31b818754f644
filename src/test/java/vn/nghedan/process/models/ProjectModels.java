package vn.nghedan.process.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;

/** What stands in {@code bpmn/} and {@code forms/} of this project. */
public final class ProjectModels {

	private static final Models READ = new Models(ModelFiles.ofProject(), Set.of(), SourceBeans.ofProject());

	public static Models read() {
		return READ;
	}

	public static Map<String, JsonNode> forms() {
		return READ.forms();
	}

	private ProjectModels() {
	}
}
