package vn.nghedan.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.TwinCity;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.Scope;
import vn.nghedan.platform.MovableClock;

/** Numbers of a month in which the city still had three tiers, asked for when it has two. */
@ApplicationTest
class PastReportIT {

	private static final LocalDate FIRST = LocalDate.of(2025, 6, 1);
	private static final LocalDate LAST = LocalDate.of(2025, 6, 30);
	private static final String[] OLD_WARDS = { "ZG-BHD", "ZG-BHT", "ZG-CLA", "ZG-NSH", "ZG-TVI" };

	@Autowired
	CaseNumbers numbers;
	@Autowired
	TwinCity city;
	@Autowired
	TestCases cases;
	@Autowired
	MovableClock clock;
	@Autowired
	JdbcTemplate database;

	@AfterEach
	void letTheClockGo() {
		clock.followSystem();
	}

	@Test
	void case54TheReportForJune2025StillShowsTheFiveOldWardsAndTheDistrict() {
		city.inJune();
		nothingElseWasHeard();
		TestCase atTheDistrict = cases.heardIn("ZG-TVI-6").goesTo("RESOLVE", "ZG/QLDT", "NORMAL")
			.does("userTask_acceptTransfer", "confirmed", "yes");
		TestCase atTheWard = cases.capturedIn("ZG-BHT").goesTo("RESOLVE", "ZG-BHT", "SIMPLE");
		cases.capturedIn("ZG-NSH").goesTo("RESOLVE", "ZG-NSH", "SIMPLE").isAnswered().judges("SATISFIED");
		cases.capturedIn("ZG-BHD");
		cases.capturedIn("ZG-CLA");
		Map<NumbersBy, List<CaseCount>> inJune = new EnumMap<>(NumbersBy.class);
		for (NumbersBy by : NumbersBy.values()) {
			inJune.put(by, june(by, AsOf.RECEIVED));
		}

		city.inJuly();
		asReported(inJune);
		atTheWard.isAnswered().judges("SATISFIED");
		assertThat(atTheWard.status()).isEqualTo(PetitionStatus.CLOSED_RESOLVED);
		clock.moveTo(TestCases.MONDAY);
		asReported(inJune);

		assertThat(june(NumbersBy.WARD, AsOf.RECEIVED)).extracting(CaseCount::key).containsExactly(OLD_WARDS);
		assertThat(june(NumbersBy.DISTRICT, AsOf.RECEIVED)).containsExactly(new CaseCount("ZG", 5, 5, 3, 2));
		assertThat(byKey(june(NumbersBy.LEVEL, AsOf.RECEIVED)).get("DISTRICT").petitions()).isEqualTo(1);
		assertThat(keys(NumbersBy.UNIT, AsOf.RECEIVED)).contains("ZG/QLDT", "ZG-BHT", "ZG-NSH").noneMatch(key -> key != null && key.startsWith("ZM"));

		assertThat(june(NumbersBy.WARD, AsOf.NOW)).extracting(CaseCount::key, CaseCount::petitions).containsExactly(
				tuple("ZM-CLM", 1L), tuple("ZM-NVI", 2L), tuple("ZM-TGI", 2L));
		assertThat(june(NumbersBy.DISTRICT, AsOf.NOW)).as("there is none any more").containsExactly(new CaseCount("ZM", 5, 5, 3, 2));
		assertThat(keys(NumbersBy.LEVEL, AsOf.NOW)).doesNotContain("DISTRICT");
		assertThat(keys(NumbersBy.UNIT, AsOf.NOW)).contains(atTheDistrict.petition().route().unit()).doesNotContain("ZG/QLDT");
	}

	/** The same petitions by the same units; only whether they are open and answered may have changed. */
	private void asReported(Map<NumbersBy, List<CaseCount>> inJune) {
		inJune.forEach((by, rows) -> {
			assertThat(june(by, AsOf.RECEIVED)).as("by " + by).extracting(CaseCount::key, CaseCount::petitions, CaseCount::matters)
				.isEqualTo(rows.stream().map(row -> tuple(row.key(), row.petitions(), row.matters())).toList());
			assertThat(numbers.total(june(by, AsOf.NOW)).petitions()).as("none is lost by " + by).isEqualTo(5);
		});
	}

	/** What other tests heard in another June of the same days is put aside. */
	private void nothingElseWasHeard() {
		database.update("update nghedan.petition set receipt_date = '2000-01-01' where receipt_date between ? and ?", FIRST, LAST);
	}

	private List<CaseCount> june(NumbersBy by, AsOf asOf) {
		return numbers.count(FIRST, LAST, by, asOf, Scope.EVERYTHING);
	}

	private List<String> keys(NumbersBy by, AsOf asOf) {
		List<String> keys = new ArrayList<>();
		june(by, asOf).forEach(row -> keys.add(row.key()));
		return keys;
	}

	private static Map<String, CaseCount> byKey(List<CaseCount> counts) {
		return counts.stream().filter(count -> count.key() != null).collect(Collectors.toMap(CaseCount::key, count -> count));
	}
}
