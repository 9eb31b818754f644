package vn.nghedan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghedan.ApplicationTest;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Roles;
import vn.nghedan.petition.NameWords;
import vn.nghedan.petition.PetitionerData;
import vn.nghedan.platform.MovableClock;

/** One's own cases are found by a name, however many others are called so. */
@ApplicationTest
class NamedCasesIT {

	private static final String NAME = "Trần Thị Zqcommon Lan";

	@Autowired
	NamedCases named;
	@Autowired
	NameWords words;
	@Autowired
	TestCases cases;
	@Autowired
	MovableClock clock;

	@BeforeEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	@AfterEach
	void letTheClockGo() {
		clock.followSystem();
	}

	@Test
	void ofACommonNameAsOfARareOne() {
		heard("TG-BHT-12", false);
		heard("TG-BHT-12", false);
		String own = heard("TG-BHD-1", false);
		heard("TG-BHD-1", true);
		String intake = cases.holderOf("TG-BHD." + Roles.INTAKE_OFFICER);
		SearchPeople people = new SearchPeople(intake, Set.of("TG-BHD"), Set.of(), Set.of(intake), Set.of("TG-BHD." + Roles.INTAKE_OFFICER));
		List<List<String>> asked = words.asked("zqcommon lan");

		assertThat(asked).isNotEmpty();
		assertThat(named.of(asked, people)).containsExactly(own);
		assertThat(named.of(asked, people, 1)).as("when more than one is many").containsExactly(own);
		SearchPeople stranger = new SearchPeople("nobody", Set.of(), Set.of(), Set.of(), Set.of());
		assertThat(named.of(asked, stranger)).isEmpty();
		assertThat(named.of(asked, stranger, 1)).isEmpty();
	}

	private String heard(String group, boolean hidden) {
		return cases.heardFrom(group, new PetitionerData(NAME, "0900 000 072", null, false, hidden)).key();
	}
}
