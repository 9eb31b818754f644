package vn.nghedan.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.ApplicationTest;

/** A whole country comes in one go, or not at all. */
@ApplicationTest
@Transactional
class CountryIT {

	private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

	@Autowired
	private OrganizationImport organizationImport;
	@Autowired
	private Organization organization;
	@Autowired
	private OrganizationChart chart;

	@Test
	void aWholeCountryIsLoadedInUnderAMinute() {
		long start = System.nanoTime();
		ImportReport report = organizationImport.load(files(new Country()));
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMinutes(1));

		assertThat(report.authorities()).isEqualTo(Country.UNITS);
		assertThat(organization.withDescendants("QG")).hasSize(Country.UNITS);
		assertThat(organization.wards(TODAY)).filteredOn(unit -> unit.code().startsWith("QG")).hasSize(Country.COMMUNES);
		assertThat(organization.competenceLevel("QG34-0033")).isEqualTo(CompetenceLevel.WARD);
		assertThat(organization.root("QG34-0033")).isEqualTo("QG");
		assertThat(chart.units(TODAY)).filteredOn(unit -> "QG".equals(unit.parent())).hasSize(Country.PROVINCES)
				.extracting(UnitAsOf::competenceLevel).containsOnly(CompetenceLevel.CITY);
	}

	@Test
	void fiveBrokenRowsAreListedAndNothingIsLoaded() {
		Country country = new Country().with(3, "QG01,,CITY,QG,false,,2025-07-01,")
				.with(40, "QG04-0003,UBND xã Mẫu,HAMLET,QG04,false,,2025-07-01,")
				.with(1_000, "QG99-0963,UBND xã Mẫu,COMMUNE,QG99,false,,2025-07-01,")
				.with(2_000, "QG26-1963,UBND xã Mẫu,COMMUNE,QG26,false,,01/07/2025,")
				.with(3_357, "QG22-3320,UBND xã Mẫu,COMMUNE,QG22,false,,2020-01-01,");
		ImportRejected refusal = catchThrowableOfType(ImportRejected.class, () -> organizationImport.load(files(country)));
		assertThat(refusal.problems()).extracting(ImportProblem::cell).containsExactly("authorities.csv:3:name",
				"authorities.csv:40:level", "authorities.csv:1000:parent", "authorities.csv:2000:valid_from",
				"authorities.csv:3357:valid_from");
		assertThat(organization.find("QG")).isEmpty();
	}

	@Test
	void anotherStateMayHaveAnotherNumberOfLevels() {
		Resource files = CsvFiles.of(Map.of(
				"levels.csv", "code,name,rank,competence_level\nREGION,Vùng,1,CITY\nCOUNTY,Hạt,2,DISTRICT\nVILLAGE,Làng,3,WARD\nDESK,Bàn,4,\n".getBytes(StandardCharsets.UTF_8),
				"authorities.csv", """
						code,name,level,parent,external,email,valid_from,valid_to
						QV,Vùng thử,REGION,,false,,2025-07-01,
						QV-H,Hạt thử,COUNTY,QV,false,,2025-07-01,
						QV-H-L,Làng thử,VILLAGE,QV-H,false,,2025-07-01,
						QV-H-L/B,Bàn tiếp dân,DESK,QV-H-L,false,,2025-07-01,
						""".getBytes(StandardCharsets.UTF_8)));
		organizationImport.load(files);
		assertThat(organization.competenceLevel("QV-H-L/B")).isEqualTo(CompetenceLevel.WARD);
		assertThat(organization.ancestorAt("QV-H-L/B", CompetenceLevel.DISTRICT)).contains("QV-H");
		assertThat(organization.wards(TODAY)).extracting(Authority::code).contains("QV-H-L");
	}

	private static Resource files(Country country) {
		return CsvFiles.of(Map.of("authorities.csv", country.file()));
	}
}
