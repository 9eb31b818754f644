package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghedan.TestCase;
import vn.nghedan.TwinCity;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.CompetenceLevel;
import vn.nghedan.meeting.MeetingPlan;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.meeting.MeetingType;
import vn.nghedan.petition.Handling;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.platform.VietnamTime;

/** The whole journey where there are no districts: by the same processes as with three tiers. */
class TwoTierJourneyProcessIT extends ProcessTest {

	@Autowired
	TwinCity city;
	@Autowired
	MeetingRoom meetings;

	@BeforeEach
	void itIsMondayInTheTwoTiers() {
		city.onMonday();
	}

	@Test
	void fromAMeetingToTheEndInTheWard() {
		LocalDate today = VietnamTime.dateOf(clock.instant());
		Actor liaison = new Actor(cases.holderOf("ZM-TGI.liaison-official"));
		TestCase meeting = cases.of(meetings.plan(new MeetingPlan("ZM-TGI-2", null, MeetingType.GROUP_MEETING,
				VietnamTime.at(today, LocalTime.of(19, 30)), "Nhà sinh hoạt cộng đồng", liaison.username()), liaison).code());
		clock.moveTo(clock.instant().plusSeconds(12 * 3600));
		TestCase petition = cases.capturedAt(meeting);
		meeting.holds(false);

		petition.goesTo("RESOLVE", "ZM-TGI/KTHT", "SIMPLE").does("userTask_acceptTransfer", "confirmed", "yes").isAnswered()
			.judges("SATISFIED");
		assertThat(petition.status()).isEqualTo(PetitionStatus.CLOSED_RESOLVED);
		assertThat(petition.key()).startsWith("2026-ZM-TGI-");
	}

	@Test
	void throughTheCityAndBack() {
		TestCase petition = cases.heardIn("ZM-CLM-1").goesTo("REFER", "ZM-SXD", "NORMAL");
		assertThat(petition.petition().route().level()).isEqualTo(CompetenceLevel.CITY);
		assertThat(petition.petition().route().office()).as("without a district the city's own liaison sends it").isEqualTo("ZM");
		petition.dossier().leaves();
		petition.replies("FULL").answers("EXPLAINED").tells().judges("SATISFIED");
		assertThat(petition.status()).isEqualTo(PetitionStatus.CLOSED_EXPLAINED);
		assertThat(petition.runs("petition")).isFalse();
	}

	@Test
	void whatWasTheDistrictsIsProposedToTheDepartmentOfTheCityOrToTheWard() {
		TestCase lamp = cases.heardIn("ZM-NVI-1").does("userTask_register", "decision", "REGISTER", "kind", "FEEDBACK", "field",
				"LIGHTING", "object", "MAIN_ROAD", "urgent", false, "evident", false).verifies();
		assertThat(lamp.petition().proposal().orElseThrow().unit()).isEqualTo("ZM-SXD");
		assertThat(lamp.petition().proposal().orElseThrow().handling()).isEqualTo(Handling.REFER);

		TestCase drain = cases.heardIn("ZM-NVI-1").registers().verifies();
		assertThat(drain.petition().proposal().orElseThrow().unit()).isEqualTo("ZM-NVI/KTHT");
		assertThat(drain.petition().proposal().orElseThrow().handling()).isEqualTo(Handling.RESOLVE);
	}
}
