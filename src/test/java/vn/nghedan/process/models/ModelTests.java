package vn.nghedan.process.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.nghedan.process.ProcessVariables;

/** Reads every process, decision and form without an engine, so that a designer learns in seconds what is missing. */
class ModelTests {

	private final Models models = ProjectModels.read();

	@Test
	void all_models_are_there() {
		assertThat(models.processes()).hasSizeGreaterThanOrEqualTo(17);
		assertThat(models.decisions()).hasSize(3);
		assertThat(models.forms()).hasSize(ProcessVariables.FORM_KEYS.size());
	}

	@TestFactory
	Stream<DynamicTest> every_model_keeps_every_rule() {
		return ModelRule.all().entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(),
				() -> assertThat(rule.getValue().complaints(models).toList()).as(rule.getKey()).isEmpty()));
	}
}
