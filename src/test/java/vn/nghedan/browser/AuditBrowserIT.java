package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.TestCases;
import vn.nghedan.web.Caller;

/** The inspection sees who opened a case, looks it up in the record, and has the record checked. */
@BrowserTest
class AuditBrowserIT {

	@Autowired
	TestCases cases;
	@LocalServerPort
	int port;

	@Test
	void theInspectionLooksUpACaseAndHasTheRecordChecked(Browser browser) {
		String code = cases.captured().key();
		Caller.signedOn(port, cases.holderOf("TG-BHD.chair")).get("/api/petitions/" + code);
		Visitor inspector = visitor(browser, "TG.duty-inspection");

		inspector.goesTo("/camunda/app/tasklist/default/#/cases?code=" + code);
		Locator readers = inspector.page().locator(".nd-section").filter(new Locator.FilterOptions().setHasText("Ai đã xem hồ sơ"));
		readers.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Xem ai đã mở")).click();
		assertThat(readers.locator(".nd-entry")).containsText(new String[] { "Xem", "Xem" });
		readers.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Cả nhật ký của hồ sơ")).click();

		Page page = inspector.page();
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Nhật ký truy cập"))).isVisible();
		assertThat(page.locator(".nd-audit tbody tr").first()).containsText(code);
		page.getByLabel("Việc").selectOption("READ");
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tìm").setExact(true)).click();
		assertThat(page.locator(".nd-audit tbody tr").last()).containsText(cases.holderOf("TG-BHD.chair"));
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kiểm tra nguyên vẹn")).click();
		assertThat(page.locator(".nd-notice-good")).containsText("còn nguyên vẹn");
		inspector.picture("145-audit");
		assertThat(inspector.overflow()).isEmpty();
		assertThat(inspector.complaints()).isEmpty();
	}

	@Test
	void forOthersThereIsNeitherPageNorLink(Browser browser) {
		String code = cases.captured().key();
		Visitor chair = visitor(browser, "TG-BHD.chair");

		chair.goesTo("/camunda/app/tasklist/default/#/cases?code=" + code);
		assertThat(chair.page().getByText("Nhật ký", new Page.GetByTextOptions().setExact(true)).first()).isVisible();
		assertThat(chair.page().getByText("Ai đã xem hồ sơ")).hasCount(0);
		chair.goesTo("/camunda/app/tasklist/default/#/audit");
		assertThat(chair.page().getByText("Trang này dành cho tổ kiểm tra công vụ.")).isVisible();
		assertThat(chair.page().getByText("Kiểm tra nguyên vẹn")).hasCount(0);
	}

	private Visitor visitor(Browser browser, String group) {
		Visitor visitor = Visitor.at(browser, "http://localhost:" + port, Screen.DESK);
		visitor.signsIn(cases.holderOf(group));
		return visitor;
	}
}
