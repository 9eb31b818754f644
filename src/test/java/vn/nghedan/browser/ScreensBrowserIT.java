package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.TwinCity;
import vn.nghedan.organization.Actor;
import vn.nghedan.meeting.MeetingPlan;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.meeting.MeetingType;

/** Every screen at both sizes, pictured; nothing runs out of it, and the browser has nothing to complain about. */
@BrowserTest
class ScreensBrowserIT {

	private static final String MARKUP = "<img src=x onerror=\"window.harmed=1\"> <b>Cống</b> trước nhà số 12 bị tắc.";
	private static final String LIAISON = "canbo016";
	private static final String INTAKE = "canbo037";
	private static final String WARD = "TG-BHT";

	@Autowired
	TestCases cases;
	@Autowired
	MeetingRoom meetings;
	@Autowired
	TwinCity twin;
	@LocalServerPort
	int port;

	@ParameterizedTest
	@EnumSource
	void signInPage(Screen screen, Browser browser) {
		Visitor visitor = visitor(browser, screen);
		SignInPage door = visitor.signInPage();
		visitor.picture(named("20-sign-in", screen));
		door.signIn(LIAISON, "sai-mat-khau");
		assertThat(door.notice()).isVisible();
		visitor.picture(named("21-sign-in-wrong", screen));
		isClean(visitor);
	}

	@ParameterizedTest
	@EnumSource
	void aLiaisonOfficialsScreens(Screen screen, Browser browser) {
		String meeting = meetings.plan(new MeetingPlan("TG-BHT-27", null, MeetingType.GROUP_MEETING,
				MeetingPage.begun(), "Nhà sinh hoạt cộng đồng", LIAISON), new Actor(LIAISON)).code();
		Visitor visitor = visitor(browser, screen);
		TasklistPage tasklist = visitor.signsIn(LIAISON);
		visitor.picture(named("22-tasklist-liaison", screen));
		CapturePage capture = CapturePage.of(visitor, meeting);
		capture.notes("Đề nghị sửa đường kiệt 27, mặt đường vỡ nhiều đoạn.", "Trần Thị Mẫu");
		visitor.picture(named("23-capture", screen));
		isClean(visitor);
		capture.savesAll(1);
		visitor.goesTo("/camunda/app/tasklist/default/");
		tasklist.isOpen();
		tasklist.opens(meeting);
		if (screen == Screen.PHONE) {
			tasklist.opensCaseTab();
		}
		visitor.picture(named("24-meeting", screen));
		isClean(visitor);
	}

	@ParameterizedTest
	@EnumSource
	void anIntakeOfficersScreens(Screen screen, Browser browser) {
		Visitor visitor = visitor(browser, screen);
		TasklistPage tasklist = visitor.signsIn(INTAKE);
		tasklist.goesToOwnPage("Tiếp nhận");
		IntakePage intake = new IntakePage(visitor.page()).fills("RECEPTION", WARD, MARKUP);
		visitor.picture(named("25-intake", screen));
		isClean(visitor);
		String petition = intake.saves();
		visitor.picture(named("26-receipt", screen));
		isClean(visitor);
		tasklist.goesToList();
		tasklist.chooses(TasklistPage.UNCLAIMED);
		visitor.picture(named("27-tasklist-intake", screen));
		tasklist.opens(petition).claims();
		if (screen == Screen.PHONE) {
			tasklist.opensFormTab();
			visitor.picture(named("28-register", screen));
			tasklist.opensCaseTab();
		}
		assertThat(visitor.page().locator(".nd-case-file:visible .nd-content")).hasText(MARKUP);
		assertThat(visitor.page().evaluate("window.harmed")).isNull();
		visitor.picture(named("29-case", screen));
		isClean(visitor);
	}

	@ParameterizedTest
	@EnumSource
	void aChairReadsTheDraftBesideTheForm(Screen screen, Browser browser) {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE").resolves("RESOLVED").drafts("RESOLVED");
		Visitor visitor = visitor(browser, screen);
		TasklistPage tasklist = visitor.signsIn("canbo028").chooses(TasklistPage.UNCLAIMED).opens(petition.key());
		visitor.picture(named("30-chair", screen));
		if (screen == Screen.PHONE) {
			tasklist.opensCaseTab();
		}
		assertThat(visitor.page().locator(".nd-case-file:visible").getByText("Nội dung thử nghiệm: RESPONSE")).isVisible();
		visitor.page().mouse().wheel(0, 2000);
		visitor.picture(named("31-chair-case", screen));
		isClean(visitor);
	}

	@ParameterizedTest
	@EnumSource
	void theCalendarAndTheDeadlinesOfAManager(Screen screen, Browser browser) {
		Visitor visitor = visitor(browser, screen);
		TasklistPage tasklist = visitor.signsIn("canbo001");
		tasklist.goesToOwnPage("Lịch làm việc");
		CalendarPage calendar = new CalendarPage(visitor.page()).showsYear(2026);
		visitor.picture(named("60-calendar", screen));
		isClean(visitor);
		calendar.switchOf(LocalDate.of(2026, 11, 24)).scrollIntoViewIfNeeded();
		visitor.picture(named("61-calendar-days", screen));
		calendar.opens("Thêm ngày");
		visitor.picture(named("62-calendar-day", screen));
		isClean(visitor);
		calendar.leavesDialog().showsYear(2028).opens("Đề xuất năm 2028");
		assertThat(calendar.dialog()).containsText("Giỗ Tổ");
		visitor.picture(named("63-calendar-proposal", screen));
		isClean(visitor);
		calendar.leavesDialog();

		tasklist.goesToOwnPage("Thời hạn");
		DeadlinesPage deadlines = new DeadlinesPage(visitor.page());
		visitor.picture(named("64-deadlines", screen));
		deadlines.edits("D05").getByLabel("Số lượng").fill("9");
		deadlines.looksAhead();
		visitor.picture(named("65-deadline", screen));
		isClean(visitor);
		deadlines.leavesDialog();
		deadlines.alarmLevels().scrollIntoViewIfNeeded();
		visitor.picture(named("66-alarm-levels", screen));
		deadlines.editsLevelsOf("D05");
		visitor.picture(named("67-alarm-level", screen));
		isClean(visitor);
	}

	@ParameterizedTest
	@EnumSource
	void anExplainedDeadlineAndWhatWasTold(Screen screen, Browser browser) {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL");
		Visitor visitor = visitor(browser, screen);
		TasklistPage tasklist = visitor.signsIn(cases.holderOf("TG-BHD.chair"));
		tasklist.goesToOwnPage("Cảnh báo");
		new AlarmsPage(visitor.page());
		visitor.picture(named("68-alarms", screen));
		isClean(visitor);
		visitor.goesTo("/camunda/app/tasklist/default/#/cases?code=" + petition.key());
		CasePanel panel = new CasePanel(visitor.page()).isOf(petition.key());
		panel.asksWhy("Giải quyết việc thông thường").scrollIntoViewIfNeeded();
		visitor.picture(named("69-why", screen));
		panel.action("Đổi mức thời hạn").click();
		visitor.picture(named("70-regrade", screen));
		isClean(visitor);
	}

	@ParameterizedTest
	@EnumSource
	void theOrganizationAsOfADay(Screen screen, Browser browser) {
		twin.onMonday();
		Visitor visitor = visitor(browser, screen);
		visitor.signsIn("canbo004").goesToOwnPage("Tổ chức");
		OrganizationPage page = new OrganizationPage(visitor.page());
		visitor.picture(named("90-organization", screen));
		isClean(visitor);
		page.finds("thanh giang");
		visitor.picture(named("91-organization-search", screen));
		isClean(visitor);
		page.chooses("ZM-TGI");
		assertThat(page.unit()).containsText("Tổ dân phố (11)");
		visitor.picture(named("92-organization-unit", screen));
		isClean(visitor);
		page.begins("Nhập CSV…");
		page.chooses(Map.of("groups.csv", "code,ward,name,kind,leader,valid_from,valid_to\nA-1,A,Tổ 1,TO,,2026-13-01,\n")).presses("Kiểm tra");
		assertThat(page.problems().first()).isVisible();
		visitor.picture(named("93-organization-import", screen));
		assertThat(visitor.overflow()).isEmpty();
		page.leavesDialog();
		Locator plan = page.begins("Sắp xếp lại…");
		plan.getByLabel("Quyết định").fill("Nghị quyết thử nghiệm 3/NQ");
		plan.getByLabel("Có hiệu lực từ ngày").fill("01/01/2036");
		page.chooses(Map.of("groups.csv", "code,ward,name,kind,leader\nZM-NVI-9,ZM-NVI,Tổ dân phố 9,RESIDENTIAL_GROUP,\n",
				"successions.csv", "from,to\nZM-NVI-1,ZM-NVI-9\nZM-NVI-2,ZM-NVI-9\n")).presses("Xem trước");
		assertThat(page.preview()).isVisible();
		visitor.picture(named("94-organization-plan", screen));
		assertThat(visitor.overflow()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void whatPetitionersHaveToBeTold(Screen screen, Browser browser) {
		TestCase petition = cases.capturedIn("TG-CLA").goesTo("RESOLVE", "TG-CLA", "SIMPLE");
		Visitor visitor = visitor(browser, screen);
		visitor.signsIn(cases.holderOf("TG-CLA.intake-officer")).goesToOwnPage("Báo người dân");
		NoticesPage page = new NoticesPage(visitor.page()).ticks(petition.key());
		visitor.picture(named("95-notices", screen));
		isClean(visitor);
		page.told(petition.key());
		visitor.picture(named("96-notice-told", screen));
		page.leavesDialog().presses("In thư");
		assertThat(page.letters()).hasCount(1);
		visitor.picture(named("97-notice-letter", screen));
		isClean(visitor);
	}

	@ParameterizedTest
	@EnumSource
	void whoIsCompetentAndWhatWaitsForTheCity(Screen screen, Browser browser) {
		String dossier = cases.captured().goesTo("REFER", "HM-SXD", "NORMAL").dossier().key();
		Visitor visitor = visitor(browser, screen);
		TasklistPage tasklist = visitor.signsIn("canbo010");
		tasklist.goesToOwnPage("Phân cấp");
		new CompetencePage(visitor.page());
		visitor.picture(named("98-competence", screen));
		isClean(visitor);
		tasklist.goesToOwnPage("Hồ sơ chuyển");
		Locator line = visitor.page().locator("a[href*='" + dossier + "']").first();
		assertThat(line).isVisible();
		visitor.picture(named("99-dossiers", screen));
		isClean(visitor);
		line.click();
		assertThat(visitor.page().locator(".nd-dossiers-one .nd-code")).hasText(dossier);
		visitor.picture(named("99-dossier", screen));
		isClean(visitor);
	}

	@Test
	void cockpit(Browser browser) {
		TestCase petition = cases.captured().registers();
		Visitor visitor = visitor(browser, Screen.DESK);
		CockpitPage cockpit = visitor.signsInToCockpit("canbo001");
		visitor.picture("32-cockpit-dashboard");
		cockpit.opensProcesses();
		cockpit.opensProcess("Vòng đời một kiến nghị");
		assertThat(cockpit.tokenAt("callActivity_assessment")).isVisible();
		visitor.picture("33-cockpit-process");
		cockpit.finds(petition.key());
		assertThat(cockpit.tokenAt("callActivity_assessment")).isVisible();
		visitor.picture("34-cockpit-petition");
		assertThat(visitor.complaints()).isEmpty();
	}

	private static void isClean(Visitor visitor) {
		assertThat(visitor.overflow()).isEmpty();
		assertThat(visitor.complaints()).isEmpty();
	}

	private static String named(String name, Screen screen) {
		return name + (screen == Screen.PHONE ? "-phone" : "");
	}

	private Visitor visitor(Browser browser, Screen screen) {
		return Visitor.at(browser, "http://localhost:" + port, screen);
	}
}
