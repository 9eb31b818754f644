package vn.nghedan.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.attendance.AttendanceYear.FIRST;
import static vn.nghedan.attendance.AttendanceYear.LAST;
import static vn.nghedan.outreach.ProgrammeKind.CITIZEN_RECEPTION;
import static vn.nghedan.outreach.ProgrammeKind.FRIDAY_DIALOGUE;
import static vn.nghedan.outreach.ProgrammeKind.GRASSROOTS_VISITS;
import static vn.nghedan.outreach.ProgrammeKind.GROUP_MEETINGS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghedan.ApplicationTest;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;
import vn.nghedan.outreach.QuotaEvery;
import vn.nghedan.outreach.QuotaPer;

@ApplicationTest
class TalliesIT {

	private static final LocalDate MAY = LocalDate.of(2024, 5, 17);

	@Autowired
	Tallies tallies;
	@Autowired
	Rotation rotation;
	@Autowired
	AttendanceYear year;
	@Autowired
	Organization organization;

	private List<String> groups;

	@BeforeEach
	void groupsOfAWard() {
		groups = organization.groupsOf("TG-BHT", MAY).stream().map(ResidentialGroup::code).sorted().toList();
	}

	@AfterEach
	void forget() {
		year.forget();
	}

	@Test
	void eachAssignmentOwesAVisitOfItsOwnAndASecondOneMakesUpForNoOther() {
		String programme = year.programme(GROUP_MEETINGS, 1, QuotaPer.ASSIGNMENT, QuotaEvery.YEAR);
		year.assigned(programme, "canbo014", groups.get(0), FIRST, null);
		year.assigned(programme, "canbo014", groups.get(1), FIRST, null);
		year.held(programme, groups.get(0), MAY, "canbo014");
		year.held(programme, groups.get(0), MAY.plusMonths(1), "canbo014");

		Tally tally = tallies.of(programme, LAST);

		assertThat(tally.obligations()).extracting(Obligation::groupCode).containsExactlyInAnyOrder(groups.get(0), groups.get(1));
		assertThat(of(tally, groups.get(0)).done()).isEqualTo(2);
		assertThat(of(tally, groups.get(0)).missing()).isZero();
		assertThat(of(tally, groups.get(1)).missing()).isEqualTo(1);
		assertThat(of(tallies.of(programme, MAY), groups.get(0)).visits()).as("as of a day").extracting(Visit::day).containsExactly(MAY);
	}

	@Test
	void whoeverTakesAGroupOverHasWhatWasDoneForItAndWhatIsOwedToIt() {
		String programme = year.programme(GROUP_MEETINGS, 2, QuotaPer.ASSIGNMENT, QuotaEvery.YEAR);
		year.assigned(programme, "canbo014", groups.get(0), FIRST, MAY.plusDays(3));
		year.assigned(programme, "canbo015", groups.get(0), MAY.plusDays(4), null);
		year.held(programme, groups.get(0), MAY, "canbo014");
		year.held(programme, groups.get(0), MAY.plusDays(9), "canbo016");

		Obligation now = of(tallies.of(programme, LAST), groups.get(0));

		assertThat(now.username()).isEqualTo("canbo015");
		assertThat(now.visits()).extracting(Visit::day).as("of the former one, and of no stranger").containsExactly(MAY);
		assertThat(now.missing()).isEqualTo(1);
		assertThat(of(tallies.of(programme, MAY), groups.get(0)).username()).isEqualTo("canbo014");
	}

	@Test
	void case58_whoStoodInIsNamedAndTheAssignedOfficialHasTheCredit() {
		String programme = year.programme(GROUP_MEETINGS, 1, QuotaPer.ASSIGNMENT, QuotaEvery.YEAR);
		year.assigned(programme, "canbo014", groups.get(0), FIRST, null);
		year.held(programme, "GROUP_MEETING", groups.get(0), MAY, "canbo014", "canbo015", false);

		Obligation one = of(tallies.of(programme, LAST), groups.get(0));

		assertThat(one.missing()).isZero();
		assertThat(one.visits()).singleElement().satisfies(visit -> {
			assertThat(visit.attendedBy()).isEqualTo("canbo015");
			assertThat(visit.attendedByName()).isEqualTo(organization.official("canbo015").fullName());
		});
	}

	@Test
	void twoVisitsAMonthAreCountedForTheOfficialWhereverHeGoes() {
		String programme = year.programme(GRASSROOTS_VISITS, 2, QuotaPer.OFFICIAL, QuotaEvery.MONTH);
		year.assigned(programme, "canbo014", groups.get(0), FIRST, null);
		year.assigned(programme, "canbo014", groups.get(1), FIRST, null);
		year.assigned(programme, "canbo015", groups.get(2), MAY.plusDays(10), null);
		year.held(programme, groups.get(0), MAY.minusDays(12), "canbo014");
		year.held(programme, groups.get(1), MAY, "canbo014");
		year.held(programme, groups.get(1), MAY.plusMonths(1), "canbo014");

		List<Obligation> may = tallies.of(programme, LocalDate.of(2024, 5, 31)).obligations();

		assertThat(may).extracting(Obligation::username).containsExactlyInAnyOrder("canbo014", "canbo015");
		assertThat(may).filteredOn(one -> one.username().equals("canbo014")).singleElement().satisfies(one -> {
			assertThat(one.done()).isEqualTo(2);
			assertThat(one.missing()).isZero();
		});
		assertThat(may).filteredOn(one -> one.username().equals("canbo015")).extracting(Obligation::wanted).as("five days of May").containsExactly(0);
	}

	@Test
	void case68_aReceptionHeldByTheChairsSubstituteIsNoDayOfTheChair() {
		String programme = year.programme(CITIZEN_RECEPTION, 2, QuotaPer.WARD, QuotaEvery.MONTH);
		year.held(programme, "RECEPTION", "TG-BHT", MAY, "canbo014", "canbo014", true);
		year.held(programme, "RECEPTION", "TG-BHT", MAY, "canbo014", "canbo014", true);
		year.held(programme, "RECEPTION", "TG-BHT", MAY.plusDays(7), "canbo014", "canbo015", false);

		Obligation ward = tallies.of(programme, LocalDate.of(2024, 5, 31)).obligations().stream().filter(one -> one.wardCode().equals("TG-BHT"))
			.findFirst().orElseThrow();

		assertThat(ward.username()).isNull();
		assertThat(ward.visits()).as("two receptions on one day are one day").extracting(Visit::day).containsExactly(MAY);
		assertThat(ward.missing()).isEqualTo(1);
	}

	@Test
	void aMeetingOfAnotherProgrammeOrOneThatWasNotHeldCountsForNothing() {
		String programme = year.programme(GROUP_MEETINGS, 1, QuotaPer.ASSIGNMENT, QuotaEvery.YEAR);
		String other = year.programme(GRASSROOTS_VISITS, 2, QuotaPer.OFFICIAL, QuotaEvery.MONTH);
		year.assigned(programme, "canbo014", groups.get(0), FIRST, null);
		year.held(other, groups.get(0), MAY, "canbo014");
		assertThat(of(tallies.of(programme, LAST), groups.get(0)).done()).isZero();
	}

	@Test
	void aMeetingOfASeriesThatBeganUnderTheFormerProgrammeCountsForItsSuccessor() {
		String former = year.programmeOf(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
		String programme = year.programme(GROUP_MEETINGS, 1, QuotaPer.ASSIGNMENT, QuotaEvery.YEAR);
		year.assigned(programme, "canbo014", groups.get(0), FIRST, null);
		year.held(former, groups.get(0), MAY, "canbo014");
		assertThat(of(tallies.of(programme, LAST), groups.get(0)).done()).isOne();
		assertThat(tallies.ofOfficial("canbo014", LAST)).flatExtracting(Tally::obligations).extracting(Obligation::done).containsExactly(1);
	}

	@Test
	void oneOfficialSeesWhatHeOwesByAllHisProgrammes() {
		String yearly = year.programme(GROUP_MEETINGS, 1, QuotaPer.ASSIGNMENT, QuotaEvery.YEAR);
		String monthly = year.programme(GRASSROOTS_VISITS, 2, QuotaPer.OFFICIAL, QuotaEvery.MONTH);
		year.assigned(yearly, "canbo014", groups.get(0), FIRST, null);
		year.assigned(monthly, "canbo014", groups.get(0), FIRST, null);
		year.assigned(yearly, "canbo015", groups.get(1), FIRST, null);

		List<Tally> own = tallies.ofOfficial("canbo014", MAY);

		assertThat(own).extracting(tally -> tally.programme().code()).containsExactlyInAnyOrder(yearly, monthly);
		assertThat(own).allSatisfy(tally -> assertThat(tally.obligations()).extracting(Obligation::username).containsExactly("canbo014"));
		assertThat(tallies.ofOfficial("canbo014", MAY.minusYears(1))).isEmpty();
	}

	@Test
	void theHamletThatWaitsLongestComesFirstAndTheAverageIsOverEightWeeks() {
		String programme = year.programme(FRIDAY_DIALOGUE, 1, QuotaPer.WARD, QuotaEvery.TWO_WEEKS);
		year.held(programme, "DIALOGUE", groups.get(0), MAY.minusMonths(4), "canbo014", "canbo014", true);
		year.held(programme, "DIALOGUE", groups.get(1), MAY.minusDays(14), "canbo014", "canbo014", true);
		year.held(programme, "DIALOGUE", groups.get(1), MAY.minusDays(28), "canbo014", "canbo014", true);

		WardRotation ward = rotation.of(Set.of("TG-BHT"), "DIALOGUE", MAY).get(0);

		assertThat(ward.held()).isEqualTo(2);
		assertThat(ward.perTwoWeeks()).isEqualTo(0.5);
		assertThat(ward.wanted()).isEqualTo(1.0);
		assertThat(ward.spread()).isEqualTo(2);
		assertThat(ward.groups().get(0).lastVisit()).as("never visited").isNull();
		assertThat(ward.groups().get(ward.groups().size() - 1).code()).isEqualTo(groups.get(1));
		assertThat(ward.groups().get(ward.groups().size() - 1).daysSince()).isEqualTo(14);
		assertThat(ward.groups().get(ward.groups().size() - 2).code()).isEqualTo(groups.get(0));
	}

	private static Obligation of(Tally tally, String group) {
		return tally.obligations().stream().filter(one -> group.equals(one.groupCode())).findFirst().orElseThrow();
	}
}
