package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The decision tables propose what the sample petitions expect. */
class DecisionTests {

	private static final Decisions DECISIONS = new Decisions();

	@TestFactory
	Stream<DynamicTest> a_sample_petition_goes_to_its_level() throws IOException {
		return SampleFact.all().stream().filter(fact -> fact.level() != null)
				.map(fact -> DynamicTest.dynamicTest(fact.no() + " " + fact.field() + " " + fact.object(),
						() -> assertThat(levelOf(DECISIONS.competence(fact.field(), fact.object()))).isEqualTo(fact.level())));
	}

	@TestFactory
	Stream<DynamicTest> a_sample_petition_with_a_level_is_resolved() throws IOException {
		return SampleFact.all().stream().filter(fact -> fact.level() != null)
				.map(fact -> DynamicTest.dynamicTest(fact.no() + " " + fact.kind(),
						() -> assertThat(DECISIONS.handling(fact.kind(), fact.field())).isEqualTo("RESOLVE")));
	}

	@ParameterizedTest
	@CsvSource({ "DRAINAGE, ALLEY, WARD/KTHT", "SECURITY, RESIDENTIAL_AREA, WARD/CA", "LIGHTING, MAIN_ROAD, DISTRICT/QLDT",
			"ROAD, MAIN_ROAD, HM-SXD", "ROAD, ALLEY, WARD/KTHT", "WATER, UTILITY_NETWORK, X-CAPNUOC", "EDUCATION, SCHOOL, DISTRICT/GDDT",
			"CULTURE, COMMUNITY_HOUSE, DISTRICT", "CULTURE, OTHER, WARD/VHXH", "NOT_A_FIELD, OTHER, WARD", ", , WARD", "ROAD, , WARD/KTHT" })
	void competence_proposes_the_unit(String field, String object, String unit) {
		assertThat(DECISIONS.competence(field, object)).isEqualTo(unit);
	}

	@Test
	void competence_has_a_row_for_every_field() {
		Set<String> inTable = DECISIONS.firstColumn("competence");
		assertThat(inTable).containsExactlyInAnyOrderElementsOf(SubjectFields.CODES);
	}

	@Test
	void competence_names_only_patterns_and_units_that_can_be_found() {
		assertThat(DECISIONS.outputs("competence")).allMatch(unit -> unit.matches("(WARD|DISTRICT)(/[A-Z]+)?|HM-[A-Z]+|X-[A-Z]+"));
	}

	@ParameterizedTest
	@CsvSource({ ", ROAD, RESOLVE", "PROPOSAL, ROAD, RESOLVE", "FEEDBACK, WATER, RESOLVE", "COMPLAINT, COMPENSATION, DIVERT_COMPLAINT",
			"REGULATION_FEEDBACK, ADMIN_REGULATION, DIVERT_REGULATION", "VOTER_PETITION, POLICY, DIVERT_VOTER", "CRIME_REPORT, SECURITY, DIVERT_CRIME",
			"INQUIRY, SOCIAL_WELFARE, RECORD_ONLY", "PRAISE, TRAFFIC, RECORD_ONLY", "PROPOSAL, JUDICIAL, REFUSE", ", JUDICIAL, REFUSE",
			"PROPOSAL, ADMIN_REGULATION, DIVERT_REGULATION", "COMPLAINT, JUDICIAL, DIVERT_COMPLAINT", ", , RESOLVE" })
	void handling_follows_from_kind_and_field(String kind, String field, String handling) {
		assertThat(DECISIONS.handling(kind, field)).isEqualTo(handling);
	}

	@ParameterizedTest
	@CsvSource({ "true, LAND, HOUSE, URGENT", "true, ROAD, MAIN_ROAD, URGENT", "false, LIGHTING, MAIN_ROAD, SIMPLE", "false, DRAINAGE, ALLEY, SIMPLE",
			"false, DRAINAGE, MAIN_ROAD, NORMAL", "false, URBAN_ORDER, PAVEMENT, SIMPLE", "false, ANIMALS, PARK, SIMPLE", "false, MARKET, MARKET, COMPLEX",
			"false, ENVIRONMENT, INDUSTRIAL_ZONE, COMPLEX", "false, ENVIRONMENT, OPEN_LAND, NORMAL", "false, LAND, HOUSE, COMPLEX", ", ROAD, ALLEY, NORMAL",
			", , , NORMAL" })
	void the_grade_follows_from_urgency_field_and_object(Boolean urgent, String field, String object, String grade) {
		assertThat(DECISIONS.grade(urgent, field, object)).isEqualTo(grade);
	}

	@Test
	void proposals_are_codes_that_the_classifier_can_choose() {
		assertThat(DECISIONS.outputs("handling")).isSubsetOf(choices("handling"));
		assertThat(DECISIONS.outputs("deadline-grade")).isSubsetOf(choices("grade"));
	}

	private static List<String> choices(String key) {
		List<String> choices = new ArrayList<>();
		for (JsonNode field : Models.ofProject().forms().get("classify.form").path("components"))
			if (field.path("key").asText().equals(key))
				choices.addAll(field.findValuesAsText("value"));
		return choices;
	}

	private static String levelOf(String pattern) {
		return pattern.startsWith("HM-") ? "CITY" : pattern.startsWith("X-") ? "OTHER_AGENCY" : pattern.replaceFirst("/.*", "");
	}
}
