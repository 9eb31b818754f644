package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.meeting.MeetingPlan;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.meeting.MeetingStatus;
import vn.nghedan.meeting.MeetingType;
import vn.nghedan.meeting.NewReport;
import vn.nghedan.meeting.RecordDesk;
import vn.nghedan.meeting.ReportDesk;
import vn.nghedan.meeting.SituationKind;
import vn.nghedan.organization.Actor;
import vn.nghedan.outreach.Assignments;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.VietnamTime;

/** What is written about a meeting beside its task in Tasklist, and an urgent report on the chair's desk. */
@BrowserTest
class RecordBrowserIT {

	private static final String GROUP = "TG-BHD-8";
	private static final String CHAIR = "canbo028";

	@Autowired
	MeetingRoom meetings;
	@Autowired
	RecordDesk records;
	@Autowired
	ReportDesk reports;
	@Autowired
	Assignments assignments;
	@LocalServerPort
	int port;

	@Test
	void aMeetingWithoutOpinionsIsWrittenUpBesideItsTask(Browser browser) {
		ZonedDateTime begins = MeetingPage.begun().atZone(VietnamTime.ZONE);
		String liaison = assignments.assignedTo(GROUP, begins.toLocalDate()).orElseThrow();
		String meeting = meetings.plan(new MeetingPlan(GROUP, null, MeetingType.GROUP_MEETING, begins.toInstant(), "Nhà văn hóa", liaison),
				new Actor(liaison)).code();
		Visitor visitor = Visitor.at(browser, "http://localhost:" + port, Screen.DESK);
		TasklistPage tasklist = visitor.signsIn(liaison).chooses(TasklistPage.MINE).opens(meeting);
		Locator column = tasklist.caseColumn();
		assertThat(column.getByText("Hãy đọc lại biên bản")).isVisible();
		Locator came = column.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Có dự"));
		assertThat(came).not().hasCount(0);
		for (int i = 0; i < came.count(); i++) {
			came.nth(i).click();
			assertThat(came.nth(i)).hasAttribute("aria-pressed", "true");
		}
		Locator told = column.getByLabel("Thông tin đã nói với dân");
		told.fill("Lịch tiêm chủng và lịch cắt điện tháng này.");
		told.blur();
		assertThat(column.getByText("Biên bản đã lưu.")).isVisible();
		column.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("✓ Đã đọc lại")).click();
		assertThat(column.getByText("Đã đọc lại cho người dự nghe")).isVisible();
		visitor.picture("record-1-panel");

		String time = begins.format(DateTimeFormatter.ofPattern("HH:mm"));
		tasklist.form().dates("Ngày đến dự", begins.toLocalDate()).writes("Giờ đến dự", time).dates("Ngày họp", begins.toLocalDate())
			.writes("Giờ bắt đầu", time).writes("Số người dân dự họp", "12").ticks("Không có ý kiến nào");
		tasklist.completes();
		assertThat(visitor.overflow()).isEmpty();
		assertThat(visitor.complaints()).isEmpty();
		visitor.leaves();
		assertThat(meetings.get(meeting).status()).isEqualTo(MeetingStatus.HELD);
		assertThat(meetings.get(meeting).attendance().nilReport()).isTrue();
		assertThat(records.of(meeting, new Actor(liaison)).draft().informationGiven()).startsWith("Lịch tiêm chủng");
	}

	@Test
	void theChairReadsAnUrgentReport(Browser browser) {
		NewReport urgent = new NewReport(UUID.randomUUID(), null, GROUP, null, SituationKind.DISASTER, true,
				"Nước sông lên nhanh, ba hộ ven bờ cần người giúp dọn đồ.");
		String official = assignments.assignedTo(GROUP, VietnamTime.dateOf(Instant.now())).orElseThrow();
		String report = reports.report(urgent, new Stamp(new Actor(official), Instant.now())).code();
		Visitor visitor = Visitor.at(browser, "http://localhost:" + port, Screen.DESK);
		TasklistPage tasklist = visitor.signsIn(CHAIR).chooses(TasklistPage.UNCLAIMED).opens(report);
		tasklist.claims();
		assertThat(tasklist.caseColumn()).containsText("Nước sông lên nhanh");
		visitor.picture("record-2-urgent-report");
		tasklist.form().writes("Ý kiến chỉ đạo (nếu có)", "Cử tổ xung kích ra ngay");
		tasklist.completes();
		assertThat(visitor.complaints()).isEmpty();
		visitor.leaves();
		assertThat(reports.get(report).seenBy()).isEqualTo(CHAIR);
	}
}
