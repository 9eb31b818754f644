package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.reporting.DashboardNight;

/** What a manager sees in Cockpit, and the head of a ward on a page of Tasklist. */
@BrowserTest
class CockpitBrowserIT {

	private static final String MANAGER = "canbo001";
	private static final Pattern NUMBER = Pattern.compile("^\\d[\\d.]*$");

	@Autowired
	TestCases cases;
	@Autowired
	DashboardNight night;
	@Autowired
	ManagementService management;
	@LocalServerPort
	int port;

	@Test
	void theManagerFindsTodayOnCockpitsFirstPageAndFromANumberItsList(Browser browser) {
		cases.capturedIn("TG-NSH");
		cases.capturedIn("TG-NSH").goesTo("RESOLVE", "TG-NSH", "SIMPLE").isAnswered().judges("SATISFIED");
		night.addUp();
		Visitor visitor = visitor(browser, Screen.DESK);
		visitor.signsInToCockpit(MANAGER);
		Page page = visitor.page();
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Hôm nay"))).isVisible();
		assertThat(number(page, "petitions")).hasText(NUMBER);
		assertThat(page.locator(".nd-dash-chart")).hasCount(6);
		visitor.picture("cockpit-1-today");
		isDrawn(page, "Việc đang chờ theo bước");
		isDrawn(page, "Nhận vào và kết thúc theo tháng");
		visitor.picture("cockpit-2-charts");
		Locator behind = chart(page, "Đúng hạn theo đơn vị").locator("details");
		behind.locator("summary").click();
		assertThat(behind.locator("tbody tr").first()).isVisible();
		assertThat(visitor.overflow()).isEmpty();

		String all = number(page, "unclaimed").innerText();
		number(page, "unclaimed").click();
		assertThat(page).hasURL(Pattern.compile("/tasklist/.*#/worklist\\?chip=unclaimed"));
		assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Chưa ai nhận"))).first()).containsText(all);
		assertThat(visitor.complaints()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(Screen.class)
	void theHeadOfAWardHasTheSameAsAPageAndHasWhatFailedTriedAgain(Screen screen, Browser browser) {
		TestCase petition = cases.capturedIn("TG-NSH");
		String job = petition.jobs("timerEvent_nextAlarm").get(0).getId();
		management.setJobRetries(job, 0);
		Visitor visitor = visitor(browser, screen);
		visitor.signsIn(cases.holderOf("TG-NSH.chair")).goesToOwnPage("Điều hành");
		Page page = visitor.page();
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Hôm nay"))).isVisible();
		assertThat(number(page, "stuck")).hasText(NUMBER);
		assertThat(page.locator(".nd-dash-table").first()).isVisible();
		visitor.picture("dashboard-1-ward" + (screen == Screen.PHONE ? "-phone" : ""));
		Locator stuck = page.locator(".nd-dash-stuck").filter(new Locator.FilterOptions().setHasText(petition.key()));
		assertThat(stuck).containsText("bước «Giờ báo đã đến» (");
		stuck.scrollIntoViewIfNeeded();
		visitor.picture("dashboard-2-stuck" + (screen == Screen.PHONE ? "-phone" : ""));
		stuck.getByRole(AriaRole.BUTTON).click();
		assertThat(page.getByText("Hệ thống sẽ thử lại ngay.")).isVisible();
		assertThat(stuck).hasCount(0);
		assertThat(management.createJobQuery().jobId(job).singleResult().getRetries()).isPositive();
		isDrawn(page, "Kiến nghị đang mở theo tuổi");
		visitor.picture("dashboard-3-charts" + (screen == Screen.PHONE ? "-phone" : ""));
		assertThat(visitor.overflow()).isEmpty();

		number(page, "petitions").scrollIntoViewIfNeeded();
		number(page, "petitions").click();
		assertThat(page.getByText("Chỉ những vụ việc: đang mở")).isVisible();
		visitor.picture("dashboard-4-list" + (screen == Screen.PHONE ? "-phone" : ""));
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xem tất cả")).click();
		assertThat(page.getByText("Chỉ những vụ việc:")).hasCount(0);
		page.getByLabel("Quá hạn").check();
		assertThat(page).hasURL(Pattern.compile("#/cases\\?overdue=true$"));
		page.reload();
		assertThat(page.getByText("Chỉ những vụ việc: quá hạn")).isVisible();
		assertThat(visitor.complaints()).isEmpty();
	}

	@Test
	void theDiagramTellsHowMuchStandsAtEachStep(Browser browser) {
		cases.capturedIn("TG-NSH");
		Visitor visitor = visitor(browser, Screen.DESK);
		CockpitPage cockpit = visitor.signsInToCockpit(MANAGER).opensProcesses().opensProcess("Vòng đời một kiến nghị");
		assertThat(visitor.page().locator("[data-container-id=callActivity_intake] .nd-load")).containsText(Pattern.compile("đang chờ.*giữa \\d+ ngày", Pattern.DOTALL));
		visitor.picture("cockpit-3-life");
		visitor.goesTo("/camunda/app/cockpit/default/#/processes");
		cockpit.opensProcess("Tiếp nhận kiến nghị");
		Locator load = visitor.page().locator("[data-container-id=userTask_register] .nd-load");
		assertThat(load).containsText(Pattern.compile("\\d+ đang chờ"));
		assertThat(load).containsText(Pattern.compile("trễ \\d+ %"));
		assertThat(load).isVisible();
		visitor.picture("cockpit-4-loads");
		assertThat(visitor.complaints()).isEmpty();
	}

	@Test
	void anInstanceShowsTheJournalAmongTheStepsFirst(Browser browser) {
		TestCase petition = cases.capturedIn("TG-NSH").registers();
		Visitor visitor = visitor(browser, Screen.DESK);
		visitor.signsInToCockpit(MANAGER);
		visitor.goesTo("/camunda/app/cockpit/default/#/process-instance/" + petition.instance("petition").getId() + "/runtime");
		Page page = visitor.page();
		Locator course = page.locator(".nd-course");
		assertThat(course.locator("tr.nd-course-journal").first()).isVisible();
		assertThat(course).containsText("Vào sổ kiến nghị");
		assertThat(course).containsText("Xác minh kiến nghị");
		visitor.picture("cockpit-5-course");
		page.getByLabel("Cả các bước của quy trình").uncheck();
		assertThat(course.locator("tbody tr:not(.nd-course-journal)")).hasCount(0);
		assertThat(visitor.complaints()).isEmpty();
	}

	private static Locator number(Page page, String key) {
		return page.locator("[data-number=" + key + "] .nd-dash-number .nd-dash-count");
	}

	private static Locator chart(Page page, String title) {
		return page.locator(".nd-dash-chart").filter(new Locator.FilterOptions().setHas(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title))));
	}

	/** Some of its points are not empty. */
	private static void isDrawn(Page page, String title) {
		Locator canvas = chart(page, title).locator("canvas");
		canvas.scrollIntoViewIfNeeded();
		org.awaitility.Awaitility.await().pollInSameThread().until(() -> (Boolean) canvas.evaluate(
				"canvas => canvas.width > 0 && canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data.some(value => value > 0)"));
	}

	private Visitor visitor(Browser browser, Screen screen) {
		return Visitor.at(browser, "http://localhost:" + port, screen);
	}
}
