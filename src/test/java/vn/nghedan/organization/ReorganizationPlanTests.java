package vn.nghedan.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.nghedan.organization.Plans.FIRST_OF_JULY;
import static vn.nghedan.organization.Plans.problems;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nghedan.organization.ReorganizationPlan.Handover;

/** What a plan must say so that nothing and nobody is left without a place. */
class ReorganizationPlanTests {

	@Test
	void theOneThatShipsFitsTheThreeTiers() {
		assertThat(problems(Plans.shipped())).isEmpty();
	}

	@Test
	void aPlanThatChangesNothingIsNone() {
		assertThat(problems(new Plans().on(FIRST_OF_JULY))).containsExactly("successions empty-plan ");
	}

	@Test
	void aCodeStandsForOneThingForEver() {
		assertThat(problems(new Plans().unit("TG-BHD", "Phường", "WARD", "HM").unit("TG-TVI-1", "Phường", "WARD", "HM")
				.unit("HM-A", "Phường", "WARD", "HM").unit("HM-A", "Phường", "WARD", "HM").group("TG-BHD-1", "TG-BHD")
				.on(FIRST_OF_JULY))).containsExactly("units[0].code code-in-use TG-BHD", "units[1].code code-in-use TG-TVI-1",
						"units[3].code repeated HM-A", "groups[0].code code-in-use TG-BHD-1");
	}

	@Test
	void aNewUnitHasAPlaceInTheTree() {
		assertThat(problems(new Plans().unit("a b", " ", "VILLAGE", "HM").unit("HM-A", "Phường A", "WARD", "TG-XYZ")
				.unit("HM-B", "Phòng B", "DIVISION", null).unit("C", "C", "WARD", "D").unit("D", "D", "WARD", "C")
				.on(FIRST_OF_JULY))).containsExactly("units[0].code bad-code a b", "units[0].name required ",
						"units[0].level unknown-level VILLAGE", "units[1].parent unknown-code TG-XYZ",
						"units[2].parent parent-required DIVISION", "units[3].parent circle C", "units[4].parent circle D");
	}

	@Test
	void aNewGroupLiesInAWardOfThatDay() {
		assertThat(problems(new Plans().group("TG-BHD-46", "TG-BHT").group("TG-XYZ-1", "TG-XYZ").group("TG-90", "TG")
				.on(FIRST_OF_JULY))).containsExactly("groups[0].code group-outside-ward TG-BHT-",
						"groups[1].ward unknown-code TG-XYZ", "groups[2].ward not-a-ward TG");
	}

	@Test
	void onlyWhatIsThereCanEnd() {
		assertThat(problems(new Plans().ends("TG-XYZ", "TG-BHD").ends("TG-BHD-1", "TG-BHD-2").on(Plans.FIRST_OF_JULY.minusYears(9))))
				.containsExactly("successions[0].from unknown-code TG-XYZ", "successions[1].from begins-later 01/01/2020");
	}

	@Test
	void whoTakesOverIsThereOnTheDay() {
		assertThat(problems(new Plans().ends("TG-BHD-1", "TG-BHD-1").ends("TG-BHD-2", "TG-BHD-3").ends("TG-BHD-3", "TG-BHD-2")
				.ends("TG-BHD-4", "TG-BHD-99").on(FIRST_OF_JULY))).containsExactly("successions[0].to ends-itself TG-BHD-1",
						"successions[1].to ends-itself TG-BHD-3", "successions[2].to ends-itself TG-BHD-2",
						"successions[3].to unknown-code TG-BHD-99");
	}

	@Test
	void aSuccessorIsOfTheSameSort() {
		assertThat(problems(new Plans().ends("TG-BHD-1", "TG-BHD").ends("TG-BHD/YT", "TG-BHD").ends("TG-BHD/VP", "TG-BHD-2")
				.on(FIRST_OF_JULY))).containsExactly("successions[0].to other-sort TG-BHD",
						"successions[1].from unknown-code TG-BHD/YT", "successions[2].to other-sort TG-BHD-2");
	}

	@Test
	void aSuccessionIsSaidOnceAndNotDenied() {
		assertThat(problems(new Plans().ends("TG-BHD-1", "TG-BHD-2").ends("TG-BHD-1", "TG-BHD-2").ends("TG-BHD-1", null)
				.ends("TG-BHD-3", null).on(FIRST_OF_JULY))).containsExactly("successions[1].to repeated TG-BHD-2",
						"successions[2].to successor-and-none TG-BHD-1");
	}

	@Test
	void aWardThatEndsHasAWardAfterItAndSoHasEachOfItsGroups() {
		assertThat(problems(new Plans().ends("TG-BHD", null).ends("TG-BHT", "TG").ends("TG-CLA", "TG-TVI").ends("TG-CLA-1", "TG-NSH-3")
				.on(FIRST_OF_JULY))).contains("successions[0].to ward-needs-successor TG-BHD",
						"successions[1].to not-a-ward TG", "successions[2].from group-left TG-CLA-43",
						"successions[3].to successor-elsewhere TG-CLA")
						.doesNotContain("successions[2].from group-left TG-CLA-1");
	}

	@Test
	void aDistrictDoesNotEndAboveItsWardsButItsDivisionsEndWithIt() {
		assertThat(problems(new Plans().ends("TG", null).on(FIRST_OF_JULY))).containsExactlyInAnyOrder(
				"successions[0].from unit-left TG-BHD", "successions[0].from unit-left TG-BHT", "successions[0].from unit-left TG-CLA",
				"successions[0].from unit-left TG-TVI", "successions[0].from unit-left TG-NSH");
	}

	@Test
	void whatEndsGetsNoNewNameNorAnythingNewBelowIt() {
		assertThat(problems(new Plans().unit("HM-A", "Phường A", "WARD", "HM").unit("HM-A/VP", "Văn phòng", "DIVISION", "TG-BHD/VP")
				.ends("TG-BHD/VP", "TG-BHD/KTHT").renamed("TG-BHD/VP", "Văn phòng mới").renamed("HM-A", "Phường B")
				.renamed("HM", "").renamed("HM", "Thành phố").on(FIRST_OF_JULY)))
				.containsExactly("units[1].parent ends-itself TG-BHD/VP", "renames[0].code ends-itself TG-BHD/VP",
						"renames[1].code begins-then HM-A", "renames[2].name required ", "renames[3].code repeated HM");
	}

	@Test
	void aProblemNamesTheFileAndLineItComesFrom() {
		var files = CsvFiles.of(Map.of("successions.csv",
				"from,to\n\nTG-BHD-1,TG-BHD-99\n".getBytes(StandardCharsets.UTF_8)));
		ReorganizationPlan plan = new PlanFiles(files).read("Quyết định 1", FIRST_OF_JULY);
		assertThat(problems(plan)).containsExactly("successions.csv.to unknown-code TG-BHD-99");
		assertThat(plan.successions()).extracting(Handover::line).containsExactly(3);
	}

	@Test
	void aProblemOfAPlanWithoutFilesNamesTheCell() {
		ImportProblem problem = new ImportProblem("successions[3]", 0, "to", "unknown-code", "TG-X");
		assertThat(problem.text(Locale.ENGLISH)).startsWith("successions[3].to: there is no unit or group");
	}

	@Test
	void filesThatCannotBeReadAreRefusedWithTheirCells() {
		var files = CsvFiles.of(Map.of("groups.csv", "code,ward,name,kind\nA-1,A,Tổ 1,TEAM\n".getBytes(StandardCharsets.UTF_8)));
		assertThatThrownBy(() -> new PlanFiles(files).read("Quyết định 1", FIRST_OF_JULY))
				.isInstanceOf(ImportRejected.class).hasMessageContaining("groups.csv, dòng 1, cột leader")
				.hasMessageContaining("groups.csv, dòng 2, cột kind");
		assertThatThrownBy(() -> new PlanFiles(CsvFiles.of(Map.of())).read("Quyết định 1", FIRST_OF_JULY))
				.hasMessageContaining("units.csv");
	}
}
