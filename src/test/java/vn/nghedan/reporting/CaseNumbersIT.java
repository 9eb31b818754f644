package vn.nghedan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaptureDesk;
import vn.nghedan.petition.Channel;
import vn.nghedan.petition.IntakeDesk;
import vn.nghedan.petition.MergeDesk;
import vn.nghedan.petition.Opinion;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.petition.Registration;
import vn.nghedan.petition.Scope;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.platform.VietnamTime;

/** On a Sunday on which no other test hears anything. */
@ApplicationTest
class CaseNumbersIT {

	private static final LocalDate DAY = LocalDate.of(2026, 7, 19);
	private static final Actor OFFICIAL = new Actor("canbo013");

	@Autowired
	CaseNumbers numbers;
	@Autowired
	CaptureDesk desk;
	@Autowired
	IntakeDesk intake;
	@Autowired
	MergeDesk merges;
	@Autowired
	TestCases cases;
	@Autowired
	MovableClock clock;
	@Autowired
	JdbcTemplate database;

	@BeforeEach
	void thatSunday() {
		cases.mondayMorning();
		database.update("update nghedan.petition set receipt_date = '2000-01-01' where receipt_date = ?", DAY);
		clock.moveTo(VietnamTime.at(DAY, LocalTime.of(10, 0)));
	}

	@AfterEach
	void letTheClockGo() {
		clock.followSystem();
	}

	@Test
	void mergedPetitionsAreSeveralPetitionsAndOneMatter() {
		String master = heard("TG-BHD", PetitionKind.FEEDBACK);
		merges.mergeInto(heard("TG-BHD", PetitionKind.FEEDBACK), master, OFFICIAL);
		merges.mergeInto(heard("TG-NSH", PetitionKind.FEEDBACK), master, OFFICIAL);
		heard("TG-NSH", PetitionKind.FEEDBACK);

		Map<String, CaseCount> wards = byKey(count(NumbersBy.WARD, Scope.EVERYTHING));

		assertThat(wards.get("TG-BHD")).isEqualTo(new CaseCount("TG-BHD", 2, 1, 1, 0));
		assertThat(wards.get("TG-NSH")).as("the matter counts where its master stands").isEqualTo(new CaseCount("TG-NSH", 2, 1, 1, 0));
	}

	@ParameterizedTest
	@EnumSource(NumbersBy.class)
	void thePartsSumToTheWhole(NumbersBy by) {
		String master = heard("TG-BHD", PetitionKind.FEEDBACK);
		intake.register(master, new Registration(PetitionKind.FEEDBACK, "ROAD", "ALLEY", false, false), OFFICIAL);
		merges.mergeInto(heard("TG-NSH", PetitionKind.PROPOSAL), master, OFFICIAL);
		heard("TG-CLA", PetitionKind.FEEDBACK);
		heard("TG-CLA", PetitionKind.PRAISE);
		for (AsOf asOf : AsOf.values()) {
			CaseCount total = numbers.total(numbers.count(DAY, DAY, by, asOf, Scope.EVERYTHING));
			assertThat(total).as("praise is no petition").isEqualTo(new CaseCount(null, 3, 2, 2, 0));
		}
	}

	@Test
	void whoseMasterIsOutOfSightIsAMatterOfHisOwn() {
		String master = heard("TG-BHD", PetitionKind.FEEDBACK);
		merges.mergeInto(heard("TG-NSH", PetitionKind.FEEDBACK), master, OFFICIAL);
		merges.mergeInto(heard("TG-NSH", PetitionKind.FEEDBACK), master, OFFICIAL);
		List<CaseCount> seen = count(NumbersBy.WARD, new Scope(false, Set.of("TG-NSH"), "nobody"));
		assertThat(seen).containsExactly(new CaseCount("TG-NSH", 2, 1, 0, 0));
		assertThat(count(NumbersBy.WARD, new Scope(false, Set.of(), "nobody"))).isEmpty();
	}

	@Test
	void splitChildrenAreMattersOfTheirOwnOnTheSameDay() {
		String code = heard("TG-BHD", PetitionKind.FEEDBACK);
		intake.split(code, List.of("Đèn đường không sáng.", "Rác không được thu gom."), OFFICIAL);
		assertThat(count(NumbersBy.CHANNEL, Scope.EVERYTHING)).containsExactly(new CaseCount("HOTLINE", 3, 3, 3, 0));
	}

	@Test
	void aWardCountsForItsDistrict() {
		heard("TG-BHD", PetitionKind.FEEDBACK);
		heard("TG-NSH", PetitionKind.FEEDBACK);
		assertThat(count(NumbersBy.DISTRICT, Scope.EVERYTHING)).containsExactly(new CaseCount("TG", 2, 2, 2, 0));
	}

	private List<CaseCount> count(NumbersBy by, Scope scope) {
		return numbers.count(DAY, DAY, by, AsOf.RECEIVED, scope);
	}

	private static Map<String, CaseCount> byKey(List<CaseCount> counts) {
		return counts.stream().collect(Collectors.toMap(CaseCount::key, count -> count));
	}

	private String heard(String ward, PetitionKind kind) {
		return desk.capture(new Opinion(Channel.HOTLINE, kind, null, ward, "Mương thoát nước bị bồi lắng.", clock.instant(), null, null,
				null, false), new Actor(cases.holderOf(ward + ".liaison-official"))).code();
	}
}
