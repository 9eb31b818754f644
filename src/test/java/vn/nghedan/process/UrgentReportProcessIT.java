package vn.nghedan.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.nghedan.TestCase;
import vn.nghedan.meeting.NewReport;
import vn.nghedan.meeting.ReportDesk;
import vn.nghedan.meeting.SituationKind;
import vn.nghedan.meeting.SituationReport;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaptureDesk;
import vn.nghedan.petition.CaseAction;
import vn.nghedan.petition.CaseDesk;
import vn.nghedan.petition.Channel;
import vn.nghedan.petition.Opinion;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.petition.Stamp;

/** The ways through {@code urgent-report}. */
class UrgentReportProcessIT extends ProcessTest {

	@Autowired
	ReportDesk reports;
	@Autowired
	CaptureDesk desk;
	@Autowired
	CaseDesk endings;

	@Test
	void theWardsChairReadsItWithinTheHour() {
		TestCase report = reported(true);
		assertThat(report.task("userTask_acknowledgeReport").groups()).containsExactly("TG-BHD.chair");
		assertThat(report.task("userTask_acknowledgeReport").due()).isEqualTo(clock.instant().plusSeconds(3600));
		assertThat(report.task("userTask_acknowledgeReport").name()).contains(report.key()).doesNotContain("Nước");

		report.does("userTask_acknowledgeReport", "instruction", "Cử tổ xung kích ra ngay");

		assertThat(report.path("urgent-report")).contains("serviceTask_recordAcknowledgement", "endEvent_acknowledged");
		SituationReport read = reports.get(report.key());
		assertThat(read.instruction()).isEqualTo("Cử tổ xung kích ra ngay");
		assertThat(read.seenAt()).contains(clock.instant());
	}

	@Test
	void whenTheHourIsOverTheNextHeadHasItToo() {
		TestCase report = reported(true);
		report.fires("boundaryEvent_notReadInTime");
		assertThat(report.task("userTask_acknowledgeLateReport").groups()).contains("TG-BHD.chair").hasSize(2)
				.allMatch(group -> group.endsWith(".chair"));
		String above = cases.holderOf(report.task("userTask_acknowledgeLateReport").groups().stream()
				.filter(group -> !group.equals("TG-BHD.chair")).findFirst().orElseThrow());

		report.doesAs(above, "userTask_acknowledgeLateReport");

		assertThat(reports.get(report.key()).seenBy()).isEqualTo(above);
		assertThat(report.path("urgent-report")).contains("endEvent_acknowledged");
	}

	@Test
	void onASaturdayEveningTheHourIsAnHour() {
		clock.moveTo(Instant.parse("2026-11-07T13:10:00Z"));
		TestCase report = reported(true);
		assertThat(report.task("userTask_acknowledgeReport").due()).isEqualTo("2026-11-07T14:10:00Z");
		report.fires("boundaryEvent_notReadInTime");
		assertThat(clock.instant()).isEqualTo("2026-11-07T14:10:01Z");
		assertThat(report.task("userTask_acknowledgeLateReport").groups()).hasSize(2);
	}

	@Test
	void whatIsNotUrgentIsNobodysTask() {
		assertThat(reported(false).steps()).isEmpty();
	}

	@Test
	void anUrgentOpinionReachesTheChairAndReadingItEndsItsClock() {
		TestCase petition = urgent();
		TestCase report = cases.of(reports.ofPetition(petition.key()).orElseThrow().code());
		assertThat(petition.petition().clock("D02")).isPresent();
		assertThat(reports.get(report.key()).text()).as("its text stands in the petition only").isNull();

		report.does("userTask_acknowledgeReport");

		assertThat(petition.petition().clock("D02")).isEmpty();
		assertThat(petition.petition().milestones().leadersToldAt()).isEqualTo(clock.instant());
		assertThat(petition.petition().journal()).extracting(entry -> entry.action()).contains(CaseAction.TELL_LEADERS);
		assertThat(petition.steps()).as("the petition itself goes on").containsExactly("userTask_register");
	}

	@Test
	void anUrgentOpinionThatIsOverNeedsNobodyToReadIt() {
		TestCase petition = urgent();
		TestCase report = cases.of(reports.ofPetition(petition.key()).orElseThrow().code());
		withdraw(petition);
		assertThat(report.steps()).isEmpty();
		assertThat(report.path("urgent-report")).contains("endEvent_settled");

		TestCase second = urgent();
		TestCase late = cases.of(reports.ofPetition(second.key()).orElseThrow().code()).fires("boundaryEvent_notReadInTime");
		withdraw(second);
		assertThat(late.path("urgent-report")).contains("endEvent_settledLate");
	}

	@Test
	void whatIsFoundUrgentWhenItIsEnteredReachesTheChairOnce() {
		TestCase petition = cases.captured();
		assertThat(reports.ofPetition(petition.key())).isEmpty();
		String clerk = petition.worker("userTask_register");
		clock.moveTo(clock.instant().plusSeconds(7200));

		petition.does("userTask_register", "decision", "REGISTER", "kind", "FEEDBACK", "field", "DRAINAGE", "object", "ALLEY", "urgent", true);

		SituationReport report = reports.ofPetition(petition.key()).orElseThrow();
		assertThat(report.reportedBy()).isEqualTo(clerk);
		assertThat(report.reportedAt()).isEqualTo(clock.instant());
		assertThat(cases.of(report.code()).task("userTask_acknowledgeReport").due()).as("an hour from now").isEqualTo(clock.instant().plusSeconds(3600));
		cases.of(report.code()).does("userTask_acknowledgeReport");
		assertThat(petition.petition().milestones().leadersToldAt()).isEqualTo(clock.instant());
	}

	@Test
	void whatWasCapturedAsUrgentIsNotReportedAgainWhenItIsEntered() {
		TestCase petition = urgent();
		SituationReport report = reports.ofPetition(petition.key()).orElseThrow();
		petition.does("userTask_register", "decision", "REGISTER", "kind", "FEEDBACK", "field", "DRAINAGE", "object", "ALLEY", "urgent", true);
		assertThat(reports.ofPetition(petition.key()).orElseThrow().code()).isEqualTo(report.code());
		assertThat(cases.of(report.code()).steps()).containsExactly("userTask_acknowledgeReport");
	}

	@Test
	void whoReadsItAfterTheOpinionWasAnsweredChangesNothingElse() {
		TestCase petition = urgent();
		TestCase report = cases.of(reports.ofPetition(petition.key()).orElseThrow().code());
		petition.registers();
		report.does("userTask_acknowledgeReport");
		assertThat(reports.get(report.key()).seenAt()).isPresent();
	}

	private TestCase reported(boolean urgent) {
		NewReport report = new NewReport(UUID.randomUUID(), null, "TG-BHD-45C", null, SituationKind.DISASTER, urgent,
				"Nước sông lên nhanh, ba hộ ven bờ cần người giúp dọn đồ.");
		Actor official = new Actor(cases.holderOf("TG-BHD.liaison-official"));
		return cases.of(reports.report(report, new Stamp(official, clock.instant())).code());
	}

	private TestCase urgent() {
		Opinion opinion = new Opinion(Channel.DIRECT_CONTACT, PetitionKind.FEEDBACK, "TG-BHD-45C", null, "Cột điện trước trường sắp đổ.",
				clock.instant().minusSeconds(60), null, null, null, true);
		return cases.of(desk.capture(opinion, new Actor(cases.holderOf("TG-BHD.liaison-official"))).code());
	}

	private void withdraw(TestCase petition) {
		endings.withdraw(petition.key(), "Đã gọi điện lực", new Actor(cases.holderOf("TG-BHD.intake-officer")));
	}
}
