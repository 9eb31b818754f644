package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghedan.TestCase;
import vn.nghedan.calendar.AlarmKind;
import vn.nghedan.calendar.AlarmRule;
import vn.nghedan.calendar.AlarmsEdit;
import vn.nghedan.calendar.AlmanacBook;
import vn.nghedan.calendar.TermUnit;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Roles;
import vn.nghedan.organization.Staffing;
import vn.nghedan.petition.ResolutionDesk;
import vn.nghedan.petition.TextKind;
import vn.nghedan.platform.VietnamTime;

/** Who is told of a delay, level by level; the faults of other systems' escalation are named after what they miss. */
class EscalationProcessIT extends WatchTest {

	/** A summer in which no other test lives, so that a head of the city can be appointed for it. */
	private static final LocalDate SUMMER = LocalDate.of(2027, 6, 7);
	private static final String OFFICER = "TG-BHD.intake-officer";

	@Autowired
	ResolutionDesk resolution;
	@Autowired
	Staffing staffing;
	@Autowired
	AlmanacBook book;

	@AfterEach
	void cityWithoutHead() {
		staffing.dismiss("canbo001", Roles.CHAIR, "HM", SUMMER.plusDays(60));
	}

	@Test
	void aCommentMovesNothing() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE");
		Instant work = clocks.due(petition.key(), "D11").orElseThrow();
		Instant absolute = clocks.due(petition.key(), "D15").orElseThrow();
		Instant look = nextLook(petition);
		clock.moveTo(clock.instant().plus(Duration.ofHours(30)));

		petition.writes(TextKind.RESOLUTION_REPORT).writes(TextKind.RESPONSE).writes(TextKind.INTERIM_REPLY);
		resolution.interimReply(petition.key(), LocalDate.of(2026, 12, 1), new Actor(petition.worker("userTask_resolve")));

		assertThat(clocks.due(petition.key(), "D11")).contains(work);
		assertThat(clocks.due(petition.key(), "D15")).contains(absolute);
		assertThat(nextLook(petition)).isEqualTo(look);
		assertThat(petition.task("userTask_resolve").due()).isEqualTo(work);
	}

	@Test
	void unassignedCasesEscalate() {
		TestCase petition = cases.captured();
		assertThat(petition.task("userTask_register").assignee()).isNull();
		raised(petition, "D04 ESCALATION 2");
		assertThat(recipients(petition, "D04")).contains(cases.holderOf(OFFICER), cases.holderOf("TG-BHD.chair"),
				cases.holderOf("TG.chair"));
	}

	@Test
	void returnedCasesEscalate() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG/QLDT", "NORMAL").does("userTask_acceptTransfer",
				"confirmed", "no", "reason", "Thuộc phường quản lý");
		assertThat(petition.task("userTask_classify").due()).isEqualTo(clocks.due(petition.key(), "D34").orElseThrow());
		raised(petition, "D34 ESCALATION 2");
		assertThat(recipients(petition, "D34")).contains(cases.holderOf("TG-BHD.classifier"),
				cases.holderOf("TG-BHD.chair"), cases.holderOf("TG.chair"));
	}

	@Test
	void casesThatWaitForSomebodyElseEscalate() {
		TestCase asked = cases.captured().does("userTask_register", "decision", "NEEDS_INFO", "reason", "Chưa rõ địa điểm");
		raised(asked, "D15 DAY30");
		assertThat(recipients(asked, "D15")).contains(cases.holderOf("TG-BHD.chair"));
		cases.mondayMorning();
		TestCase sent = cases.captured().goesTo("REFER", "HM-SXD", "NORMAL");
		sent.dossier().leaves();
		raised(sent, "D17 ESCALATION 1");
		assertThat(alarms(sent)).contains("D17 AGENCY_LETTER");
		assertThat(recipients(sent, "D17")).contains(cases.holderOf("TG.city-liaison"), cases.holderOf("TG.chair"));
	}

	@Test
	void everyLevelIsReachedUpToTheChairAtTheTop() {
		TestCase petition = inSummerWithAHeadOfTheCity();
		raised(petition, "D04 OVERDUE");
		assertThat(recipientsOf(petition, "OVERDUE")).containsExactlyInAnyOrder(cases.holderOf(OFFICER),
				cases.holderOf("TG-BHD.chair"));
		raised(petition, "D04 ESCALATION 2");
		assertThat(recipientsOf(petition, "ESCALATION")).containsExactly("canbo005");
		raised(petition, "D04 ESCALATION 3");
		assertThat(recipientsOf(petition, "ESCALATION")).containsExactly("canbo001", "canbo005");
		for (int i = 0; i < 6; i++)
			petition.fires(WATCH);
		assertThat(alarms(petition)).as("above the top nobody is left to tell").doesNotContain("D04 ESCALATION 4");
	}

	@Test
	void noLevelIsSkippedNorToldTwiceWhenAHeadTakesTheStepHimself() {
		TestCase petition = inSummerWithAHeadOfTheCity();
		raised(petition, "D04 OVERDUE");
		staffing.appoint("canbo028", Roles.INTAKE_OFFICER, "TG-BHD", VietnamTime.dateOf(clock.instant()));
		engine.getTaskService().setAssignee(petition.task("userTask_register").id(), "canbo028");
		raised(petition, "D04 ESCALATION 2");
		raised(petition, "D04 ESCALATION 3");
		assertThat(recipientsOf(petition, "ESCALATION")).containsExactly("canbo001", "canbo005");
		staffing.dismiss("canbo028", Roles.INTAKE_OFFICER, "TG-BHD", VietnamTime.dateOf(clock.instant()));
	}

	@Test
	void eachAuthorityEscalatesByItsOwnSettings() {
		AlarmRule oneDayLater = new AlarmRule(null, "TG-CLA", "D04", AlarmKind.OVERDUE, 1, 1, TermUnit.WORKING_DAY, false, true,
				"Quyết định của phường");
		book.apply(new AlarmsEdit("TG-CLA", "D04", List.of(oneDayLater)), Actor.SYSTEM);
		try {
			TestCase own = cases.capturedIn("TG-CLA");
			TestCase usual = cases.captured();
			assertThat(nextLook(own)).isEqualTo(VietnamTime.endOf(LocalDate.of(2026, 11, 4)));
			assertThat(nextLook(usual)).isEqualTo(VietnamTime.at(LocalDate.of(2026, 11, 3), LocalTime.of(17, 0)));

			own.fires(WATCH);

			assertThat(alarms(own)).containsExactly("D04 OVERDUE");
			assertThat(recipients(own, "D04")).contains(cases.holderOf("TG-CLA.chair"))
					.doesNotContain(cases.holderOf("TG-BHD.chair"));
		} finally {
			book.apply(new AlarmsEdit("TG-CLA", "D04", List.of()), Actor.SYSTEM);
		}
	}

	@Test
	void aDelayIsCountedInWorkingDays() {
		clock.moveTo(VietnamTime.at(LocalDate.of(2026, 2, 13), LocalTime.of(9, 0)));
		TestCase petition = cases.captured();
		List<LocalDate> looks = new ArrayList<>();
		while (!alarms(petition).contains("D04 ESCALATION 2")) {
			looks.add(VietnamTime.dateOf(nextLook(petition)));
			petition.fires(WATCH);
		}
		assertThat(looks).as("reminded and overdue on the first working day after Tết, the district two working days later")
				.containsExactly(LocalDate.of(2026, 2, 23), LocalDate.of(2026, 2, 23), LocalDate.of(2026, 2, 25));
	}

	@Test
	void anAbsentPersonsSubstituteIsToldToo() {
		LocalDate leave = SUMMER.plusDays(70);
		clock.moveTo(VietnamTime.at(leave, LocalTime.of(9, 0)));
		staffing.substitute("canbo028", "canbo032", leave, leave.plusDays(10), "Nghỉ phép năm");
		TestCase petition = cases.captured();
		raised(petition, "D04 OVERDUE");
		assertThat(recipientsOf(petition, "OVERDUE")).contains("canbo028", "canbo032");
	}

	@Test
	void whoHoldsTwoOpenStepsIsToldOnce() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE");
		raised(petition, "D11 OVERDUE");
		petition.fires(WATCH);
		assertThat(recipientsOf(petition, "OVERDUE")).doesNotHaveDuplicates();
		assertThat(recipientsOf(petition, "ESCALATION")).doesNotHaveDuplicates();
	}

	private TestCase inSummerWithAHeadOfTheCity() {
		clock.moveTo(VietnamTime.at(SUMMER, LocalTime.of(9, 0)));
		staffing.appoint("canbo001", Roles.CHAIR, "HM", SUMMER);
		return cases.captured();
	}
}
