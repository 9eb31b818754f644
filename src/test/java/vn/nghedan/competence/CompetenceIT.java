package vn.nghedan.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCases;
import vn.nghedan.TwinCity;
import vn.nghedan.organization.CompetenceLevel;
import vn.nghedan.organization.Organization;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.process.SampleFact;

/** The shipped decision table on the shipped organisations: three tiers, and the same city after its districts. */
@ApplicationTest
class CompetenceIT {

	@Autowired
	Competence competence;
	@Autowired
	Subjects subjects;
	@Autowired
	Organization organization;
	@Autowired
	TestCases cases;
	@Autowired
	TwinCity twin;

	@BeforeEach
	void bothCities() {
		cases.mondayMorning();
		twin.ordered();
	}

	/** The three tiers without an end, those that end on 30 June 2025, and the two tiers from 1 July 2025 on. */
	@ParameterizedTest
	@CsvSource({ "TG-BHD, 2026-11-02, 3", "HL-HTR, 2026-11-02, 3", "TG-NSH, 2025-07-01, 3", "ZG-BHD, 2025-06-30, 3", "ZL-HTR, 2025-06-30, 3",
			"ZM-TGI, 2025-07-01, 2", "ZM-CLM, 2026-11-02, 2", "ZM-NVI, 2026-11-02, 2" })
	void everySampleIsFoundAtItsLevel(String ward, LocalDate on, int tiers) throws IOException {
		List<SampleFact> samples = SampleFact.all().stream().filter(fact -> fact.level(tiers) != null).toList();
		assertThat(samples).hasSize(88);
		assertThat(samples).allSatisfy(fact -> {
			Found found = found(fact.field(), fact.object(), PetitionKind.valueOf(fact.kind()), ward, on);
			assertThat(found.level()).as(fact.toString()).hasToString(fact.level(tiers));
			assertThat(organization.authority(found.unit()).existsOn(on)).as(found.unit()).isTrue();
		});
	}

	@ParameterizedTest
	@CsvSource({ "LIGHTING, MAIN_ROAD, ZG-BHD, 2025-06-30, ZG/QLDT", "LIGHTING, MAIN_ROAD, ZM-TGI, 2025-07-01, ZM-SXD",
			"LIGHTING, MAIN_ROAD, TG-BHD, 2026-11-02, TG/QLDT", "LIGHTING, MAIN_ROAD, HL-HTR, 2026-11-02, HL/QLDT",
			"WATER, HOUSE, ZM-NVI, 2026-11-02, X-CAPNUOC", "DRAINAGE, ALLEY, ZM-NVI, 2026-11-02, ZM-NVI/KTHT",
			"ROAD, MAIN_ROAD, TG-BHD, 2026-11-02, HM-SXD", "LAND, RULE, ZM-TGI, 2026-11-02, TW", "CULTURE, COMMUNITY_HOUSE, TG-BHD, 2026-11-02, TG",
			"CULTURE, COMMUNITY_HOUSE, ZM-TGI, 2026-11-02, ZM-TGI/VHXH", "OTHER, , TG-BHD, 2026-11-02, TG-BHD" })
	void theUnitIsThatOfThePlaceOnTheDay(String field, String object, String ward, LocalDate on, String unit) {
		assertThat(found(field, object, PetitionKind.PROPOSAL, ward, on).unit()).isEqualTo(unit);
	}

	@Test
	void aFieldWithoutARowIsDecidedAsTheOneAboveIt() {
		Found rubble = found("WASTE_RUBBLE", "OPEN_LAND", PetitionKind.FEEDBACK, "TG-BHD", LocalDate.of(2026, 11, 2));
		assertThat(rubble.ruleId()).isEqualTo("rule_waste");
		assertThat(rubble.explanation()).contains("“Xà bần, phế thải xây dựng” không có dòng riêng", "“Rác thải”", "Phòng Kinh tế, Hạ tầng");
		Found insurance = found("SOCIAL_INSURANCE_HEALTH", null, PetitionKind.FEEDBACK, "TG-BHD", LocalDate.of(2026, 11, 2));
		assertThat(insurance.unit()).isEqualTo("X-BHXH");
		assertThat(competence.fieldIn("handling", question("SOCIAL_INSURANCE_HEALTH"))).isEqualTo("SOCIAL_INSURANCE_HEALTH");
		assertThat(competence.fieldIn("deadline-grade", question("ENVIRONMENT_AIR"))).isEqualTo("ENVIRONMENT");
		assertThat(competence.fieldIn("competence", question("WASTE_RUBBLE"))).isEqualTo("WASTE");
	}

	@Test
	void whatNobodyAnswersIsSaidAndNotGuessed() {
		Question before = new Question("PLANNING", null, PetitionKind.FEEDBACK, "ZM-TGI", LocalDate.of(2025, 6, 30));
		assertThat(competence.find(before)).isEmpty();
		assertThat(competence.explain(before).explanation()).contains("Không có dòng nào", "Quy hoạch", "30/06/2025");
		assertThat(competence.find(new Question(null, null, null, "TG-BHD", LocalDate.of(2026, 11, 2)))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "WARD/KTHT, TG-BHD, 2026-11-02, TG-BHD/KTHT", "WARD/XYZ, TG-BHD, 2026-11-02,", "CITY-SXD, ZM-TGI, 2025-07-02, ZM-SXD",
			"CITY-XYZ, TG-BHD, 2026-11-02,", "CITY, TG-BHD, 2026-11-02, HM", "DISTRICT, TG-BHD, 2026-11-02, TG", "DISTRICT, ZM-TGI, 2025-07-02,",
			"DISTRICT/QLDT, ZG-BHD, 2025-07-01,", "X-CAPNUOC, TG-BHD, 2026-11-02, X-CAPNUOC", "X-NOWHERE, TG-BHD, 2026-11-02,",
			"ZG/QLDT, TG-BHD, 2025-06-30, ZG/QLDT", "ZG/QLDT, TG-BHD, 2025-07-01,", "ward, TG-BHD, 2026-11-02,", "CENTRAL/X, TG-BHD, 2026-11-02," })
	void aPatternMeansAUnitThatExistsOnTheDayOrNone(String pattern, String ward, LocalDate on, String unit) {
		assertThat(competence.resolve(pattern, ward, on)).isEqualTo(Optional.ofNullable(unit));
	}

	@Test
	void levelsFollowTheUnit() {
		assertThat(found("WATER", null, null, "TG-BHD", LocalDate.of(2026, 11, 2)).level()).isEqualTo(CompetenceLevel.OTHER_AGENCY);
		assertThat(subjects.tree(LocalDate.of(2026, 11, 2))).extracting(FieldNode::label).contains("Rác thải › Xà bần, phế thải xây dựng",
				"An sinh xã hội › Bảo hiểm xã hội › Bảo hiểm y tế").endsWith("Lĩnh vực khác");
	}

	private Found found(String field, String object, PetitionKind kind, String ward, LocalDate on) {
		return competence.find(new Question(field, object, kind, ward, on)).orElseThrow(() -> new AssertionError(field + " " + object + " " + ward + " " + on));
	}

	private static Question question(String field) {
		return new Question(field, "OTHER", PetitionKind.FEEDBACK, "TG-BHD", LocalDate.of(2026, 11, 2));
	}
}
