package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nghedan.process.models.ProjectModels;

/** The decision tables propose what the sample petitions expect. */
class DecisionTests {

	private static final Decisions DECISIONS = new Decisions();

	private static final LocalDate WITH_DISTRICTS = LocalDate.of(2025, 6, 30);
	private static final LocalDate WITHOUT = LocalDate.of(2025, 7, 1);

	@TestFactory
	Stream<DynamicTest> a_sample_petition_with_a_level_is_resolved() throws IOException {
		return SampleFact.read("petitions").stream().filter(fact -> fact.level(3) != null && !fact.kind().equals("VOTER_PETITION"))
				.map(fact -> DynamicTest.dynamicTest(fact.no() + " " + fact.kind(),
						() -> assertThat(DECISIONS.handling(fact.kind(), fact.field())).isEqualTo("RESOLVE")));
	}

	@ParameterizedTest
	@CsvSource({ "DRAINAGE, ALLEY, WARD/KTHT, WARD/KTHT", "SECURITY, RESIDENTIAL_AREA, WARD/CA, WARD/CA",
			"LIGHTING, MAIN_ROAD, DISTRICT/QLDT, CITY-SXD", "ROAD, MAIN_ROAD, CITY-SXD, CITY-SXD", "ROAD, , WARD/KTHT, WARD/KTHT",
			"WATER, UTILITY_NETWORK, X-CAPNUOC, X-CAPNUOC", "EDUCATION, SCHOOL, DISTRICT/GDDT, CITY-SGDDT",
			"CULTURE, COMMUNITY_HOUSE, DISTRICT, WARD/VHXH", "CULTURE, OTHER, WARD/VHXH, WARD/VHXH", "OTHER, , WARD, WARD",
			"LAND, CASE_FILE, DISTRICT/TNMT, WARD/KTHT", "LAND, RULE, CENTRAL, CENTRAL", "NOT_A_FIELD, OTHER, , " })
	void competence_changed_hands_when_districts_ended(String field, String object, String with, String without) {
		assertThat(DECISIONS.competence(field, object, "PROPOSAL", 3, WITH_DISTRICTS)).isEqualTo(with);
		assertThat(DECISIONS.competence(field, object, "PROPOSAL", 2, WITHOUT)).isEqualTo(without);
	}

	@Test
	void competence_of_a_district_that_goes_on_stays_where_it_is() {
		assertThat(DECISIONS.competence("LIGHTING", "MAIN_ROAD", "FEEDBACK", 3, WITHOUT)).isEqualTo("DISTRICT/QLDT");
	}

	@Test
	void the_city_follows_the_district_from_the_first_of_july_on() {
		assertThat(DECISIONS.competence("PLANNING", null, "FEEDBACK", 2, WITHOUT)).isEqualTo("CITY-SXD");
		assertThat(DECISIONS.competence("PLANNING", null, "FEEDBACK", 2, WITH_DISTRICTS)).isNull();
	}

	@Test
	void competence_depends_on_the_kind_where_money_is_asked_for() {
		assertThat(DECISIONS.competence("CULTURE", "COMMUNITY_HOUSE", "PROPOSAL", 3, WITH_DISTRICTS)).isEqualTo("DISTRICT");
		assertThat(DECISIONS.competence("CULTURE", "COMMUNITY_HOUSE", "FEEDBACK", 3, WITH_DISTRICTS)).isEqualTo("WARD/VHXH");
		assertThat(DECISIONS.competence("LAND", null, "CRIME_REPORT", 3, WITH_DISTRICTS)).isEqualTo("WARD/CA");
	}

	@Test
	void competence_has_a_row_for_every_field() {
		assertThat(DECISIONS.firstColumn("competence")).containsAll(SubjectFields.CODES);
	}

	@Test
	void competence_names_only_patterns_and_units_of_everybody() {
		assertThat(DECISIONS.outputs("competence")).allMatch(unit -> unit.matches("(WARD|DISTRICT)(/[A-Z]+)?|CITY-[A-Z]+|CENTRAL|X-[A-Z]+"));
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
		for (JsonNode field : ProjectModels.forms().get("classify.form").path("components"))
			if (field.path("key").asText().equals(key))
				choices.addAll(field.findValuesAsText("value"));
		return choices;
	}
}
