package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nghedan.OutreachCity;
import vn.nghedan.TestCase;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Official;
import vn.nghedan.organization.Organization;
import vn.nghedan.outreach.Assignment;
import vn.nghedan.outreach.AssignmentLine;
import vn.nghedan.outreach.Assignments;
import vn.nghedan.outreach.Companion;
import vn.nghedan.outreach.Companions;
import vn.nghedan.outreach.Handover;
import vn.nghedan.outreach.HandoverState;
import vn.nghedan.outreach.Handovers;
import vn.nghedan.outreach.StaffingChange;
import vn.nghedan.outreach.StaffingDesk;
import vn.nghedan.outreach.StaffingPlan;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** The way through {@code handover}, and where open matters go when an official is absent, replaced or gone. */
class HandoverProcessIT extends ProcessTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

	@Autowired
	OutreachCity city;
	@Autowired
	Assignments assignments;
	@Autowired
	StaffingDesk staffing;
	@Autowired
	Companions companions;
	@Autowired
	Handovers handovers;
	@Autowired
	OtherDates others;
	@Autowired
	Organization organization;
	@Autowired
	JdbcTemplate database;

	@BeforeEach
	void inOurOwnCity() {
		city.there();
	}

	@Test
	void theWardConfirmsAndLeadersAndResidentsAreTold() {
		TestCase handover = assigned("QD-BHD-1", "qcanbo013", TODAY);
		assertThat(handover.task("userTask_confirmHandover").groups()).containsExactly("QD-BHD.chair");
		assertThat(handover.task("userTask_confirmHandover").due()).isEqualTo(VietnamTime.endOf(TODAY.plusDays(3)));
		assertThat(handover(handover).inEffectAt()).as("its day has come").isNotNull();

		handover.does("userTask_confirmHandover", "confirmed", "yes");

		assertThat(handover(handover).state()).isEqualTo(HandoverState.CONFIRMED);
		assertThat(handover.task("userTask_announceAssignments").groups()).containsExactly("QD-BHD.intake-officer");
		handover.does("userTask_announceAssignments", "announcedOn", TODAY.toString(), "proof", "Đã niêm yết tại nhà sinh hoạt");
		assertThat(handover(handover).state()).isEqualTo(HandoverState.ANNOUNCED);
		assertThat(handover(handover).announcedOn()).isEqualTo(TODAY);
		assertThat(handover.path("handover")).contains("endEvent_handedOver");
	}

	@Test
	void aWardThatDoesNotAgreeIsAnsweredAndAskedAgain() {
		TestCase handover = assigned("QD-BHD-2", "qcanbo014", TODAY);
		assertThatThrownBy(() -> handover.does("userTask_confirmHandover", "confirmed", "no")).isInstanceOf(Refusal.class);
		handover.does("userTask_confirmHandover", "confirmed", "no", "reason", "Cán bộ này đang phụ trách quá xa");
		assertThat(handover(handover).objection()).isEqualTo("Cán bộ này đang phụ trách quá xa");
		assertThat(handover.task("userTask_answerObjection").groups()).containsExactly("QD.home-affairs");

		handover.does("userTask_answerObjection", "reason", "Đã cân nhắc, giữ phân công");

		assertThat(handover(handover).objectionReply()).isEqualTo("Đã cân nhắc, giữ phân công");
		assertThat(handover.steps()).containsExactly("userTask_confirmHandover");
		handover.does("userTask_confirmHandover", "confirmed", "yes");
		assertThat(handover(handover).state()).isEqualTo(HandoverState.CONFIRMED);
	}

	@Test
	void theTermsOfItsStepsFollowAHolidayThatIsAddedLater() {
		TestCase handover = assigned("QD-BHD-4", "qcanbo015", TODAY);
		clock.moveTo(clock.instant().plusSeconds(3600 * 24));
		assertThat(closed(TODAY.plusDays(2), () -> handover.task("userTask_confirmHandover").due())).isEqualTo(VietnamTime.endOf(TODAY.plusDays(4)));

		handover.does("userTask_confirmHandover", "confirmed", "yes");
		assertThat(handover.task("userTask_announceAssignments").due()).as("counted from the confirmation").isEqualTo(VietnamTime.endOf(TODAY.plusDays(8)));
		assertThat(closed(TODAY.plusDays(3), () -> handover.task("userTask_announceAssignments").due())).isEqualTo(VietnamTime.endOf(TODAY.plusDays(9)));
		assertThat(handover.task("userTask_announceAssignments").due()).as("the day is worked after all").isEqualTo(VietnamTime.endOf(TODAY.plusDays(8)));
	}

	/** What a step's date is while a day is off. */
	private Instant closed(LocalDate day, Supplier<Instant> due) {
		database.update("insert into nghedan.calendar_day (calendar_code, day, kind, name, basis, verified, active, recorded_at, recorded_by) "
				+ "values ('QD-BHD', ?, 'CLOSURE', 'Mất điện toàn phường', 'Thử nghiệm', true, true, now(), 'system')", day);
		try {
			others.move();
			return due.get();
		}
		finally {
			database.update("delete from nghedan.calendar_day where calendar_code = 'QD-BHD'");
			others.move();
		}
	}

	@Test
	void nobodyIsToldOfTomorrowAsIfItHadHappened() {
		TestCase handover = assigned("QD-BHD-3", "qcanbo013", TODAY).does("userTask_confirmHandover", "confirmed", "yes");
		assertThatThrownBy(() -> handover.does("userTask_announceAssignments", "announcedOn", TODAY.plusDays(1).toString()))
			.isInstanceOf(Refusal.class);
		assertThat(handover.steps()).containsExactly("userTask_announceAssignments");
	}

	@Test
	void case58WhatAnOfficialOnLeaveOwesGoesToHisSubstituteOnTheFirstDayAndBothAreKnown() {
		assigned("QD-CLA-41", "qcanbo019", TODAY);
		TestCase petition = answered("QD-CLA-41", "qcanbo019");
		assertThat(petition.task("userTask_tellPetitioner").assignee()).isEqualTo("qcanbo019");
		LocalDate first = TODAY.plusDays(1);
		TestCase handover = ordered(StaffingChange.leave("qcanbo019", "qcanbo020", first, first.plusDays(4), "Nghỉ phép năm"));
		assertThat(petition.task("userTask_tellPetitioner").assignee()).as("not before the day").isEqualTo("qcanbo019");
		assertThat(handover.jobs("timerEvent_effective").get(0).getDuedate()).isEqualTo(VietnamTime.startOf(first));

		clock.moveTo(VietnamTime.startOf(first).plusSeconds(3600 * 8));
		handover.fires("timerEvent_effective");

		assertThat(petition.task("userTask_tellPetitioner").assignee()).isEqualTo("qcanbo020");
		assertThat(companions.of("QD-CLA-41", first)).contains(new Companion("QD-CLA-41", "qcanbo019", "qcanbo020"));
		assertThat(companions.ofAll(List.of("QD-CLA-41"), first)).containsEntry("QD-CLA-41", new Companion("QD-CLA-41", "qcanbo019", "qcanbo020"));
		assertThat(companions.responsible("qcanbo019", "QD-CLA-41", first)).contains("qcanbo019");
		assertThat(companions.now("qcanbo019", "QD-CLA-41", first.plusDays(5))).as("he is back").contains("qcanbo019");
		petition.tells();
		assertThat(petition.status()).isEqualTo(PetitionStatus.FEEDBACK_PENDING);
	}

	@Test
	void aSubstitutionConcernsHisGroupsAndLeavesHisOtherWork() {
		assigned("QD-CLA-42", "qcanbo021", TODAY);
		TestCase petition = answered("QD-CLA-42", "qcanbo021");
		ordered(StaffingChange.substitution("qcanbo021", "qcanbo019", TODAY, TODAY.plusDays(7), "Đi học tập trung"));
		assertThat(petition.task("userTask_tellPetitioner").assignee()).isEqualTo("qcanbo019");
		assertThat(companions.of("QD-CLA-42", TODAY)).contains(new Companion("QD-CLA-42", "qcanbo021", "qcanbo019"));
		assertThat(companions.ofAll(List.of("QD-CLA-42"), TODAY).get("QD-CLA-42").isStandIn()).isTrue();
		assertThat(organization.actingFor("qcanbo021", TODAY)).as("he is at his desk").isEqualTo("qcanbo021");
		assertThat(assignments.assignedTo("QD-CLA-42", TODAY)).as("it stays his group").contains("qcanbo021");
		assertThat(companions.now("qcanbo021", "QD-CLA-42", TODAY.plusDays(8))).contains("qcanbo021");
	}

	@Test
	void whoeverTakesOverAGroupTakesOverWhatItsResidentsAreOwed() {
		assigned("QD-BHT-27", "qcanbo016", TODAY.minusDays(30));
		assigned("QD-BHT-28", "qcanbo016", TODAY.minusDays(30));
		TestCase moved = answered("QD-BHT-27", "qcanbo016");
		TestCase stays = answered("QD-BHT-28", "qcanbo016");

		ordered(StaffingChange.replacement("qcanbo016", "QD-BHT-27", "qcanbo018", TODAY, "Đổi địa bàn"));

		assertThat(moved.task("userTask_tellPetitioner").assignee()).isEqualTo("qcanbo018");
		assertThat(stays.task("userTask_tellPetitioner").assignee()).isEqualTo("qcanbo016");
		assertThat(assignments.assignedTo("QD-BHT-27", TODAY.minusDays(1))).contains("qcanbo016");
		assertThat(assignments.assignedTo("QD-BHT-27", TODAY)).contains("qcanbo018");
		assertThatThrownBy(() -> ordered(StaffingChange.replacement("qcanbo016", "QD-BHT-27", "qcanbo018", TODAY, "Lần nữa")))
			.isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("outreach.not-his-group"));
	}

	@Test
	void case59WhoLeavesTheOfficeHandsOverAllHisGroupsAndMattersInOneAction() {
		assigned("QD-TVI-1", "qcanbo024", TODAY.minusDays(30));
		assigned("QD-TVI-2", "qcanbo024", TODAY.minusDays(30));
		TestCase first = answered("QD-TVI-1", "qcanbo024");
		TestCase elsewhere = answered("QD-TVI-6", "qcanbo024");
		StaffingChange departure = StaffingChange.departure("qcanbo024", TODAY, Map.of("QD-TVI-1", "qcanbo023"), "Nghỉ hưu");
		StaffingPlan looked = staffing.preview(departure);
		assertThat(looked.lines()).hasSize(2);
		assertThat(looked.lines()).filteredOn(StaffingPlan.Line::proposed).hasSize(1)
			.allSatisfy(line -> assertThat(line.to()).isNotNull().isNotEqualTo("qcanbo024"));
		assertThat(looked.openTasks()).isEqualTo(2);
		assertThat(organization.official("qcanbo024").active()).as("only looked at").isTrue();

		StaffingPlan done = staffing.order(departure, OutreachCity.HOME_AFFAIRS);

		assertThat(done.lines()).isEqualTo(looked.lines());
		assertThat(organization.findOfficial("qcanbo024").filter(Official::active)).isEmpty();
		assertThat(organization.rolesOf("qcanbo024", TODAY)).isEmpty();
		assertThat(done.lines()).allSatisfy(line -> assertThat(assignments.assignedTo(line.group(), TODAY)).contains(line.to()));
		assertThat(first.task("userTask_tellPetitioner").assignee()).isEqualTo("qcanbo023");
		assertThat(elsewhere.task("userTask_tellPetitioner").assignee()).as("what he heard in another group").isNotEqualTo("qcanbo024");
		assertThat(done.handovers()).hasSize(1);
		TestCase handover = cases.of(done.handovers().get(0));
		assertThat(handovers.lines(handover.key())).hasSize(2);
		handover.does("userTask_confirmHandover", "confirmed", "yes");
		assertThat(handover.steps()).as("leader and residents are told").containsExactly("userTask_announceAssignments");
		assertThatThrownBy(() -> staffing.order(departure, OutreachCity.HOME_AFFAIRS)).isInstanceOf(Refusal.class);
	}

	@Test
	void whoWillLeaveLaterWorksUntilThen() {
		assigned("QD-TVI-3", "qcanbo022", TODAY.minusDays(30));
		TestCase petition = answered("QD-TVI-3", "qcanbo022");
		LocalDate day = LocalDate.of(2026, 11, 16);
		TestCase handover = ordered(StaffingChange.departure("qcanbo022", day, Map.of("QD-TVI-3", "qcanbo023"), "Chuyển công tác"));
		assertThat(petition.task("userTask_tellPetitioner").assignee()).isEqualTo("qcanbo022");
		assertThat(organization.official("qcanbo022").active()).isTrue();
		assertThat(assignments.assignedTo("QD-TVI-3", day.minusDays(1))).contains("qcanbo022");

		clock.moveTo(VietnamTime.startOf(day).plusSeconds(60));
		handover.fires("timerEvent_effective");

		assertThat(organization.official("qcanbo022").active()).isFalse();
		assertThat(petition.task("userTask_tellPetitioner").assignee()).isEqualTo("qcanbo023");
		assertThat(handover(handover).inEffectAt()).isNotNull();
	}

	@Test
	void whereNobodyIsLeftTheWardIsAskedAndTheGroupHasNobody() {
		assigned("QD-NSH-3", "qcanbo026", TODAY.minusDays(30));
		TestCase petition = answered("QD-NSH-3", "qcanbo026");
		StaffingPlan done = staffing.order(StaffingChange.departure("qcanbo026", TODAY, null, "Thôi việc"), OutreachCity.HOME_AFFAIRS);
		assertThat(done.warnings()).extracting("what").contains("nobody");
		assertThat(companions.of("QD-NSH-3", TODAY)).isEmpty();
		assertThat(petition.task("userTask_tellPetitioner").assignee()).isNull();
		assertThat(petition.task("userTask_tellPetitioner").groups()).containsExactly("QD-NSH.intake-officer");
	}

	@Test
	void whoTakesOverOwesTheVisitsOfEachProgramme() {
		assigned("QD-BHT-30", "qcanbo016", TODAY.minusDays(30));
		assignments.assignAll(city.anotherProgramme(), TODAY.minusDays(30), List.of(new AssignmentLine("qcanbo018", "QD-BHT-30", null)),
				OutreachCity.HOME_AFFAIRS);

		ordered(StaffingChange.replacement("qcanbo016", "QD-BHT-30", "qcanbo018", TODAY, "Đổi địa bàn"));

		assertThat(assignments.of("qcanbo018", TODAY)).filteredOn(each -> each.groupCode().equals("QD-BHT-30")).hasSize(2)
			.extracting(Assignment::programmeCode).contains(city.programme());
	}

	@Test
	void nobodyWhoIsToLeaveTakesOverAndTheSameLeaveIsOrderedOnce() {
		StaffingChange leave = StaffingChange.leave("qcanbo017", "qcanbo018", TODAY.plusDays(40), TODAY.plusDays(41), "Nghỉ phép");
		ordered(leave);
		assertThatThrownBy(() -> ordered(leave)).isInstanceOfSatisfying(Refusal.class,
				refusal -> assertThat(refusal.code()).isEqualTo("outreach.ordered-already"));
		assigned("QD-BHD-8", "qcanbo014", TODAY);
		ordered(StaffingChange.departure("qcanbo015", TODAY.plusDays(90), null, "Nghỉ hưu"));

		StaffingPlan plan = staffing.preview(StaffingChange.departure("qcanbo014", TODAY.plusDays(1), null, "Chuyển công tác"));

		assertThat(plan.lines()).isNotEmpty().noneMatch(line -> "qcanbo015".equals(line.to()));
		assertThatThrownBy(() -> assigned("QD-BHD-9", "qcanbo015", TODAY)).as("beyond his last day").isInstanceOfSatisfying(Refusal.class,
				refusal -> assertThat(refusal.code()).isEqualTo("outreach.leaves-before"));
	}

	/** One group given to an official by a list, with its handover. */
	private TestCase assigned(String group, String official, LocalDate from) {
		String programme = city.programme();
		List<String> codes = assignments.assignAll(programme, from, List.of(new AssignmentLine(official, group, null)), OutreachCity.HOME_AFFAIRS).handovers();
		return codes.isEmpty() ? null : cases.of(codes.get(0));
	}

	private TestCase ordered(StaffingChange change) {
		return cases.of(staffing.order(change, OutreachCity.HOME_AFFAIRS).handovers().get(0));
	}

	/** An opinion of the group that this official heard, answered and to be told. */
	private TestCase answered(String group, String official) {
		TestCase petition = cases.heardIn(group);
		database.update("update nghedan.petition set captured_by = ? where code = ?", new Actor(official).username(), petition.key());
		return petition.goesTo("RESOLVE", group.substring(0, group.lastIndexOf('-')), "SIMPLE").resolves("RESOLVED").answers("RESOLVED");
	}

	private Handover handover(TestCase handover) {
		return handovers.get(handover.key());
	}
}
