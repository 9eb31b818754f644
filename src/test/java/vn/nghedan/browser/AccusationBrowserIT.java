package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.meeting.MeetingPlan;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.meeting.MeetingType;
import vn.nghedan.meeting.RecordDesk;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.VietnamTime;

/** What sounds like an accusation is asked about before anything of it is kept or sent, wherever an official writes. */
@BrowserTest
class AccusationBrowserIT {

	private static final String LIAISON = "canbo016";
	private static final String GROUP = "TG-BHT-27";
	private static final String ACCUSING = "Bà con kể cán bộ địa chính vòi tiền.";
	private static final String HARMLESS = "Bà con bàn cách phòng chống trộm cắp xe máy.";

	@Autowired
	MeetingRoom meetings;
	@Autowired
	RecordDesk records;
	@LocalServerPort
	int port;

	@Test
	void aRecordOnThePhoneKeepsNothingThatNobodyHasSpokenFor(Browser browser) {
		String meeting = meeting();
		Visitor visitor = visitor(browser, Screen.PHONE);
		Page page = visitor.page();
		visitor.goesTo("/outreach/#/meeting/" + meeting + "/record");
		Locator situation = page.getByLabel("Tình hình trong tổ");
		situation.fill(ACCUSING);
		assertThat(question(page)).containsText("tố cáo");
		situation.blur();
		visitor.picture("accusation-1-record-phone");
		assertThat(visitor.overflow()).isEmpty();
		page.onDialog(dialog -> dialog.accept());
		page.reload();
		assertThat(situation).hasValue("");
		assertThat(text(meeting)).isEmpty();

		situation.fill(ACCUSING);
		button(page, "Là tố cáo").click();
		assertThat(situation).hasValue("");
		assertThat(page.getByText("Tố cáo không được ghi vào phần mềm này")).isVisible();

		situation.fill(HARMLESS);
		assertThat(question(page)).containsText("tội phạm");
		button(page, "Không phải, ghi bình thường").click();
		assertThat(question(page)).hasCount(0);
		situation.blur();
		assertThat(page.locator(".o-saving")).containsText("Đã lưu hết");
		assertThat(text(meeting)).isEqualTo(HARMLESS);
		situation.fill(HARMLESS + " Cử ba người trực đêm.");
		assertThat(question(page)).hasCount(0);
		situation.blur();
		assertThat(page.locator(".o-saving")).containsText("Đã lưu hết");
		assertThat(visitor.complaints()).isEmpty();
	}

	@Test
	void aSituationReportIsAskedAboutBeforeItLeaves(Browser browser) {
		String meeting = meeting();
		Visitor visitor = visitor(browser, Screen.PHONE);
		Page page = visitor.page();
		visitor.goesTo("/outreach/#/meeting/" + meeting + "/record");
		button(page, "Báo cáo tình hình…").click();
		Locator report = page.getByLabel("Việc gì đang xảy ra?");
		report.fill(ACCUSING);
		button(page, "Gửi báo cáo").click();
		assertThat(question(page)).containsText("tố cáo");
		visitor.picture("accusation-4-report-phone");
		assertThat(visitor.overflow()).isEmpty();
		button(page, "Là tố cáo").click();
		assertThat(report).hasValue("");
		assertThat(page.getByText("Tố cáo không được ghi vào phần mềm này")).isVisible();

		report.fill(HARMLESS);
		button(page, "Gửi báo cáo").click();
		button(page, "Không phải, ghi bình thường").click();
		assertThat(page.getByText("Đã gửi lúc")).isVisible();
		assertThat(visitor.complaints()).isEmpty();
	}

	@Test
	void aRecordBesideItsTaskIsAskedAboutAndTheFormShowsTheArrival(Browser browser) {
		String meeting = meeting();
		Instant arrived = Instant.now().minusSeconds(1200);
		meetings.checkIn(meeting, arrived, new Actor(LIAISON));
		Visitor visitor = Visitor.at(browser, "http://localhost:" + port, Screen.DESK);
		TasklistPage tasklist = visitor.signsIn(LIAISON).chooses(TasklistPage.MINE).opens(meeting);
		LocalDateTime at = LocalDateTime.ofInstant(arrived, VietnamTime.ZONE);
		assertThat(tasklist.form().form().getByLabel("Ngày đến dự")).hasValue(Pattern.compile(".*\\d.*"));
		assertThat(tasklist.form().form().getByLabel("Giờ đến dự")).hasValue(at.format(DateTimeFormatter.ofPattern("HH:mm")));
		visitor.picture("accusation-2-arrival");

		Locator column = tasklist.caseColumn();
		Locator told = column.getByLabel("Tình hình ở tổ");
		told.fill(ACCUSING);
		assertThat(question(visitor.page())).isVisible();
		told.blur();
		assertThat(question(visitor.page())).isInViewport();
		visitor.pictureHere("accusation-3-panel");
		assertThat(text(meeting)).isEmpty();
		column.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Là tố cáo")).click();
		assertThat(told).hasValue("");
		told.fill(HARMLESS);
		column.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Không phải, ghi bình thường")).click();
		assertThat(column.getByText("Biên bản đã lưu.")).isVisible();
		assertThat(text(meeting)).isEqualTo(HARMLESS);

		Locator course = column.getByLabel("Diễn biến buổi họp");
		course.fill(ACCUSING);
		assertThat(question(visitor.page())).isVisible();
		course.blur();
		assertThat(meetings.get(meeting).minutes()).isNullOrEmpty();
		column.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Không phải, ghi bình thường")).click();
		visitor.page().waitForCondition(() -> ACCUSING.equals(meetings.get(meeting).minutes()));
		assertThat(visitor.overflow()).isEmpty();
		assertThat(visitor.complaints()).isEmpty();
	}

	private static Locator question(Page page) {
		return page.getByRole(AriaRole.ALERTDIALOG, new Page.GetByRoleOptions().setName("Chưa giữ lại"));
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
	}

	private String text(String meeting) {
		String situation = records.of(meeting, new Actor(LIAISON)).draft().situation();
		return situation == null ? "" : situation;
	}

	private String meeting() {
		return meetings.plan(new MeetingPlan(GROUP, null, MeetingType.GROUP_MEETING, MeetingPage.begun(),
				"Nhà sinh hoạt cộng đồng", LIAISON), new Actor(LIAISON)).code();
	}

	private Visitor visitor(Browser browser, Screen screen) {
		Visitor visitor = Visitor.at(browser, "http://localhost:" + port, screen);
		visitor.signsIn(LIAISON);
		return visitor;
	}
}
