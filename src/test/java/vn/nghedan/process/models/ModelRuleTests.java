package vn.nghedan.process.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Breaks a copy of a model once for each rule and expects the complaint: a rule that cannot fail protects nothing. */
class ModelRuleTests {

	private static final Models MODELS = ProjectModels.read();

	@TestFactory
	Stream<DynamicTest> a_broken_model_is_complained_about() {
		return BrokenModels.all().stream().map(broken -> DynamicTest.dynamicTest(broken.rule() + ": " + broken.complaint(),
				() -> assertThat(added(broken)).as(broken.rule()).isNotEmpty().anyMatch(c -> c.contains(broken.complaint()))));
	}

	@Test
	void every_rule_was_seen_to_fail() {
		assertThat(BrokenModels.all().stream().map(BrokenModel::rule).collect(Collectors.toSet()))
				.isEqualTo(ModelRule.all().keySet());
	}

	/** The complaints that only the breakage brings. */
	private static List<String> added(BrokenModel broken) {
		List<String> before = ModelRule.check(broken.rule(), MODELS);
		return ModelRule.check(broken.rule(), broken.breaking().apply(MODELS)).stream().filter(c -> !before.contains(c)).toList();
	}
}
