package vn.nghedan.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** The shipped re-organisation takes the whole city along: nobody and no group is left behind, every step has its people. */
class TwoTierCityTests {

	private static final String FILES = "demo/organization/two-tier/";
	private static final List<String> WARDS = List.of("HM-TGI", "HM-CLM", "HM-NVI");

	private final ImportDraft before = ImportFiles.read(new ClassPathResource("demo/organization/three-tier/"));
	private final List<CsvRow> units = rows("units.csv", "code", "name", "level", "parent", "external", "email");
	private final List<CsvRow> groups = rows("groups.csv", "code", "ward", "name", "kind", "leader");
	private final List<CsvRow> successions = rows("successions.csv", "from", "to");
	private final List<CsvRow> officials = rows("staffing/officials.csv", "username", "full_name", "bloc", "position", "unit",
			"email", "phone", "active");
	private final List<CsvRow> roles = rows("staffing/roles.csv", "username", "role", "unit", "valid_from", "valid_to");

	@Test
	void everyOldGroupHasOneSuccessorInTheWardOfItsOwnWardsSuccessor() {
		assertThat(before.groups).allSatisfy(group -> {
			List<String> successor = successorsOf(group.code());
			assertThat(successor).as(group.code()).hasSize(1);
			assertThat(successorsOf(group.wardCode())).contains(wardOf(successor.get(0)));
		});
		assertThat(groups).hasSize(21);
		assertThat(groups).allSatisfy(group -> assertThat(successions).anyMatch(row -> group.text("code").equals(row.text("to"))));
	}

	@Test
	void tanVinhIsSplitBetweenItsFourthAndFifthGroup() {
		assertThat(successorsOf("TG-TVI")).containsExactly("HM-TGI", "HM-NVI");
		assertThat(Stream.of(1, 2, 3, 4).map(number -> wardOf(successorsOf("TG-TVI-" + number).get(0)))).containsOnly("HM-TGI");
		assertThat(Stream.of(5, 6, 7).map(number -> wardOf(successorsOf("TG-TVI-" + number).get(0)))).containsOnly("HM-NVI");
	}

	@Test
	void theDistrictsEndWithoutASuccessor() {
		assertThat(successions.stream().filter(row -> row.text("to") == null).map(row -> row.text("from"))).containsExactly("TG", "HL");
	}

	@Test
	void namesReturnAtAnotherLevelAndAtAnotherTime() {
		Function<String, String> name = code -> units.stream().filter(unit -> unit.text("code").equals(code)).findFirst().orElseThrow().text("name");
		assertThat(name.apply("HM-TGI")).isEqualTo("UBND phường Thanh Giang");
		assertThat(before.authorities).extracting(Authority::name).contains("UBND quận Thanh Giang", name.apply("HM-CLM"));
	}

	@Test
	void everyStepHasItsPeopleInTheWardsAndInTheCity() {
		Set<String> held = roles.stream().map(row -> row.text("unit") + "." + row.text("role")).collect(Collectors.toSet());
		for (String ward : WARDS) {
			assertThat(held).contains(ward + ".intake-officer", ward + ".verifier", ward + ".classifier", ward + ".chair",
					ward + ".handler", ward + ".records-clerk", ward + ".liaison-official", ward + ".delegation-head",
					ward + ".delegation-secretary");
			assertThat(units.stream().map(unit -> unit.text("code")).filter(code -> code.startsWith(ward + "/")))
				.hasSize(6)
				.allSatisfy(division -> assertThat(held).contains(division + ".handler"));
		}
		assertThat(held).contains("HM.chair", "HM.city-liaison", "HM.handler", "HM.records-clerk", "HM.classifier");
		assertThat(roles).extracting(row -> row.text("valid_from")).containsOnly("2025-07-01");
	}

	@Test
	void whoeverWorkedInAUnitThatEndsWorksInOneThatIsThere() {
		Set<String> there = Stream.concat(units.stream().map(unit -> unit.text("code")), Stream.of("HM")).collect(Collectors.toSet());
		assertThat(officials).extracting(row -> row.text("unit")).isSubsetOf(there);
		assertThat(roles).extracting(row -> row.text("unit")).isSubsetOf(there);
		assertThat(officials).extracting(row -> row.text("username")).containsAll(before.officials.stream()
			.filter(official -> !official.unitCode().equals("HM")).map(Official::username).toList());
		assertThat(officials).allSatisfy(row -> {
			assertThat(row.text("phone")).startsWith("0900 000 0");
			assertThat(row.text("email")).isEqualTo(row.text("username") + "@example.com");
		});
	}

	private List<String> successorsOf(String code) {
		return successions.stream().filter(row -> code.equals(row.text("from"))).map(row -> row.text("to")).toList();
	}

	private String wardOf(String group) {
		return groups.stream().filter(row -> row.text("code").equals(group)).findFirst().orElseThrow().text("ward");
	}

	private static List<CsvRow> rows(String file, String... columns) {
		Problems problems = new Problems();
		List<CsvRow> rows = CsvTable.rows(new ClassPathResource(FILES), file, problems, columns);
		problems.rejectIfAny();
		return rows;
	}
}
