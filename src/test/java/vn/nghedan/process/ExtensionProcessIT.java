package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghedan.TestCase;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseAction;
import vn.nghedan.petition.CaseDesk;
import vn.nghedan.petition.Clocks;
import vn.nghedan.petition.JournalEntry;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.ResolutionDesk;
import vn.nghedan.platform.VietnamTime;

/** The ways through {@code extension}, which runs beside the work and never outlives it. */
class ExtensionProcessIT extends ProcessTest {

	@Autowired
	ResolutionDesk desk;

	@Autowired
	CaseDesk caseDesk;

	@Autowired
	Clocks clocks;

	@Test
	void aGrantedExtensionMovesTheDueDateOfTheOpenTaskAndThePetitionerIsTold() {
		TestCase petition = asked();
		Instant before = petition.task("userTask_resolve").due();
		Instant absolute = clocks.due(petition.key(), "D15").orElseThrow();
		petition.does("userTask_decideExtension", "confirmed", "yes");
		Instant after = petition.task("userTask_resolve").due();
		assertThat(after).isAfter(before).isEqualTo(clocks.due(petition.key(), "D11").orElseThrow());
		assertThat(clocks.due(petition.key(), "D15")).contains(absolute);
		assertThat(petition.steps()).containsExactly("userTask_resolve", "userTask_tellExtension");
		assertThat(petition.task("userTask_tellExtension").assignee()).isEqualTo(petition.petition().origin().capturedBy());
		assertThat(petition.task("userTask_tellExtension").due()).isEqualTo(clocks.due(petition.key(), "D36").orElseThrow())
				.isEqualTo(VietnamTime.endOf(LocalDate.of(2026, 11, 5)));
		tells(petition);
		assertThat(petition.steps()).containsExactly("userTask_resolve");
		assertThat(actions(petition)).contains(CaseAction.GRANT_EXTENSION, CaseAction.TELL_EXTENSION);
		assertThat(petition.path("extension")).contains("endEvent_told");
		assertThat(petition.runs("extension")).isFalse();
	}

	@Test
	void aNewDateThatNobodyTellsIsRemindedOfAndBecomesLate() {
		TestCase petition = asked().does("userTask_decideExtension", "confirmed", "yes");
		for (int i = 0; i < 20 && !alarms(petition).contains("D36 OVERDUE"); i++)
			petition.fires("timerEvent_nextAlarm");
		assertThat(alarms(petition)).contains("D36 REMINDER", "D36 OVERDUE");
		tells(petition);
		assertThat(clocks.due(petition.key(), "D36")).isEmpty();
	}

	@Test
	void aDeniedExtensionMovesNothing() {
		TestCase petition = asked();
		Instant before = petition.task("userTask_resolve").due();
		petition.does("userTask_decideExtension", "confirmed", "no", "reason", "Đủ vật tư rồi");
		assertThat(petition.task("userTask_resolve").due()).isEqualTo(before);
		assertThat(petition.steps()).containsExactly("userTask_resolve");
		assertThat(petition.path("extension")).contains("endEvent_decided");
	}

	@Test
	void whoIsNotKnownCannotBeTold() {
		TestCase petition = cases.capturedAnonymously().goesTo("RESOLVE", "TG-BHD", "SIMPLE");
		asks(petition).does("userTask_decideExtension", "confirmed", "yes");
		assertThat(petition.steps()).containsExactly("userTask_resolve");
		assertThat(petition.path("extension")).contains("endEvent_decided");
	}

	@Test
	void silenceIsNoGrantAndItMayBeAskedAgainInTime() {
		TestCase petition = asked();
		Instant due = petition.task("userTask_resolve").due();
		assertThat(petition.jobs("boundaryEvent_notDecided")).singleElement().extracting(job -> job.getDuedate().toInstant())
				.isEqualTo(clocks.due(petition.key(), "D14").orElseThrow());
		petition.fires("boundaryEvent_notDecided");
		assertThat(petition.steps()).containsExactly("userTask_resolve");
		assertThat(petition.task("userTask_resolve").due()).isEqualTo(due);
		assertThat(actions(petition)).last().isEqualTo(CaseAction.EXTENSION_LAPSED);
		assertThat(petition.path("extension")).contains("boundaryEvent_notDecided", "endEvent_lapsed");
		assertThat(clocks.due(petition.key(), "D14")).isEmpty();
		assertThat(asks(petition).steps()).containsExactly("userTask_decideExtension", "userTask_resolve");
	}

	@Test
	void afterTheNodesWereDownOverTheTermNobodyGrantsLate() {
		TestCase petition = asked();
		clock.moveTo(decisionDue(petition).toInstant().plusSeconds(3600));
		assertThatThrownBy(() -> petition.does("userTask_decideExtension", "confirmed", "yes")).extracting("code")
				.isEqualTo("petition.extension-lapsed");
		assertThat(petition.fires("boundaryEvent_notDecided").steps()).containsExactly("userTask_resolve");
	}

	@Test
	void case71_anExtensionThatIsPendingWhenTheDueMomentPassesLetsTheCaseBeOverdue() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE");
		Instant due = petition.task("userTask_resolve").due();
		clock.moveTo(VietnamTime.at(LocalDate.of(2026, 11, 4), LocalTime.of(10, 0)));
		asks(petition);
		for (int i = 0; i < 9 && !alarms(petition).contains("D11 OVERDUE"); i++)
			petition.fires("timerEvent_nextAlarm");
		assertThat(alarms(petition)).contains("D11 OVERDUE");
		assertThat(petition.steps()).contains("userTask_decideExtension");
		assertThat(petition.task("userTask_resolve").due()).isEqualTo(due).isBefore(clock.instant());
		petition.fires("boundaryEvent_notDecided");
		assertThat(petition.task("userTask_resolve").due()).isEqualTo(due);
	}

	@Test
	void anExtensionAskedBeforeASuspensionIsDecidedAfterIt() {
		TestCase petition = asked();
		Date asked = decisionDue(petition);
		desk.suspend(petition.key(), "Chờ kết luận thanh tra", handler(petition));
		assertThat(decisionDue(petition)).as("nobody's silence counts meanwhile").isEqualTo(ModelClocks.NEVER);
		petition.does("userTask_resume", "reason", "Đã có kết luận");
		assertThat(decisionDue(petition)).isEqualTo(asked);
		petition.does("userTask_decideExtension", "confirmed", "yes");
		assertThat(petition.steps()).containsExactly("userTask_resolve", "userTask_tellExtension");
	}

	@Test
	void workThatIsDoneNeedsNoDecisionAnyMore() {
		TestCase petition = asked().resolves("RESOLVED");
		assertThat(petition.steps()).containsExactly("userTask_draftResponse");
		assertThat(petition.runs("extension")).isFalse();
		assertThat(petition.path("extension")).contains("startEvent_settled", "endEvent_settled");
		assertThat(petition.jobs("boundaryEvent_notDecided")).isEmpty();
	}

	@Test
	void workThatIsDoneLeavesNobodyToTellANewDate() {
		TestCase petition = asked().does("userTask_decideExtension", "confirmed", "yes").resolves("RESOLVED");
		assertThat(petition.steps()).containsExactly("userTask_draftResponse");
		assertThat(petition.runs("extension")).isFalse();
	}

	@Test
	void aWithdrawnPetitionLeavesNoRequestOpen() {
		TestCase petition = asked();
		caseDesk.withdraw(petition.key(), "Người dân rút kiến nghị", new Actor("canbo001"));
		assertThat(petition.status()).isEqualTo(PetitionStatus.WITHDRAWN);
		assertThat(petition.steps()).isEmpty();
		assertThat(petition.runs("extension")).isFalse();
	}

	@Test
	void whoAskedOrHasTheWorkDoesNotDecide() {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE");
		String chair = cases.holderOf("TG-BHD.chair");
		desk.requestExtension(petition.key(), 2, "Chờ vật tư", new Actor(chair));
		assertThat(petition.task("userTask_decideExtension").groups()).containsExactly("TG.chair");
		TestCase other = asked();
		assertThat(other.task("userTask_decideExtension").groups()).containsExactly("TG-BHD.chair");
		engine.getTaskService().setAssignee(other.task("userTask_resolve").id(), chair);
		assertThatThrownBy(() -> other.doesAs(chair, "userTask_decideExtension", "confirmed", "yes")).isNotNull();
		assertThat(other.steps()).containsExactly("userTask_decideExtension", "userTask_resolve");
	}

	@Test
	void theWatchLooksAgainWhenTheNewDateSaysSo() {
		TestCase petition = asked().does("userTask_decideExtension", "confirmed", "yes");
		Date alarm = petition.jobs("timerEvent_nextAlarm").get(0).getDuedate();
		assertThat(alarm.toInstant()).isEqualTo(clocks.nextAlarm(petition.key()));
	}

	private TestCase asked() {
		return asks(cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE"));
	}

	private TestCase asks(TestCase petition) {
		desk.requestExtension(petition.key(), 2, "Chờ vật tư", handler(petition));
		return petition;
	}

	private static void tells(TestCase petition) {
		petition.does("userTask_tellExtension", "way", "PHONE", "toldOn", "2026-11-02", "proof", "Gọi lúc 9 giờ");
	}

	private static Date decisionDue(TestCase petition) {
		return petition.jobs("boundaryEvent_notDecided").get(0).getDuedate();
	}

	private static Actor handler(TestCase petition) {
		return new Actor(petition.worker("userTask_resolve"));
	}

	private static List<CaseAction> actions(TestCase petition) {
		return petition.petition().journal().stream().map(JournalEntry::action).toList();
	}

	private static List<String> alarms(TestCase petition) {
		return petition.petition().journal().stream().filter(entry -> entry.action() == CaseAction.ALARM)
				.map(JournalEntry::reason).toList();
	}
}
