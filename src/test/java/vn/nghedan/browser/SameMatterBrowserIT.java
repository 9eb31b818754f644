package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.platform.MovableClock;

/** One matter that is not noted twice, and one that many have signed, as people see them. */
@BrowserTest
class SameMatterBrowserIT {

	private static final String TYPED = "muong thoat nuoc bi boi lang, mua lon nuoc tran vao nha";

	@Autowired
	TestCases cases;
	@Autowired
	MovableClock clock;
	@LocalServerPort
	int port;

	@BeforeEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	@AfterEach
	void letTheClockGo() {
		clock.followSystem();
	}

	@Test
	void whatIsTypedIsFoundAgainWithoutLeavingTheLine(Browser browser) {
		cases.capturedIn("TG-NSH");
		Visitor visitor = visitor(browser);
		TasklistPage tasklist = visitor.signsIn(cases.holderOf("TG-NSH.intake-officer"));
		tasklist.goesToOwnPage("Tiếp nhận");
		Page page = visitor.page();
		new IntakePage(page).fills("HOTLINE", "TG-NSH", TYPED);

		Locator known = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Có thể đã có người nêu")));
		assertThat(known).isVisible();
		assertThat(page.locator(".nd-same .nd-list")).isHidden();
		known.click();

		assertThat(page.locator(".nd-same .nd-list > li").first()).containsText("TG-NSH");
		assertThat(page.locator(".nd-same .nd-list > li").first()).containsText("Nội dung giống");
		assertThat(page.getByLabel("Người dân nói gì")).hasValue(TYPED);
		visitor.picture("same-matter-intake");
		assertThat(visitor.complaints()).isEmpty();
		visitor.leaves();
	}

	@Test
	void signatoriesArePastedAndNamedInTheCase(Browser browser) {
		TestCase petition = cases.captured();
		Visitor visitor = visitor(browser);
		visitor.signsIn(cases.holderOf("TG-BHD.intake-officer"));
		visitor.goesTo("/camunda/app/tasklist/default/#/cases?code=" + petition.key());
		Locator panel = new CasePanel(visitor.page()).isOf(petition.key()).panel();

		button(panel, "Ghi danh sách người ký").click();
		panel.getByRole(AriaRole.DIALOG).getByRole(AriaRole.TEXTBOX).fill("1. Người Ký Một; 0900 000 201; kiệt 1\nNgười Ký Hai; số lạ\nNgười Ký Ba");
		panel.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON).first().click();
		assertThat(panel.getByRole(AriaRole.ALERT)).containsText("Dòng 2: Số điện thoại không đúng");
		panel.getByRole(AriaRole.DIALOG).getByRole(AriaRole.TEXTBOX).fill("1. Người Ký Một; 0900 000 201; kiệt 1\nNgười Ký Hai\nNgười Ký Ba\nNgười Ký Bốn\nNgười Ký Năm\nNgười Ký Sáu");
		panel.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON).first().click();

		assertThat(panel.locator(".nd-signed")).hasCount(6);
		assertThat(panel).containsText("Chưa có người đại diện");
		button(panel, "Cử đại diện").click();
		panel.locator(".nd-signed input[type=checkbox]").first().check();
		button(panel, "Cử 1 người").click();
		assertThat(panel.locator(".nd-signed").first()).containsText("Đại diện");
		assertThat(panel).containsText("6 người ký, 1 người đại diện (được cử nhiều nhất 2)");
		visitor.picture("signatories");
		assertThat(visitor.page().locator(".nd-numbers")).containsText("việc khác nhau");
		assertThat(visitor.complaints()).filteredOn(complaint -> !complaint.startsWith("422")).isEmpty();
		visitor.leaves();
	}

	private static Locator button(Locator within, String name) {
		return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
	}

	private Visitor visitor(Browser browser) {
		return Visitor.at(browser, "http://localhost:" + port, Screen.DESK);
	}
}
