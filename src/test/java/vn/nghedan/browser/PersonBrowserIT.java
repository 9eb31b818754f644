package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.petition.PetitionerData;
import vn.nghedan.platform.MovableClock;

/** Who raised a matter is covered in the case, shown for a purpose, and kept from papers where he wants that. */
@BrowserTest
class PersonBrowserIT {

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
	void aPersonIsAskedForPutRightAndHidden(Browser browser) {
		TestCase petition = cases.captured();
		Visitor visitor = Visitor.at(browser, "http://localhost:" + port, Screen.DESK);
		visitor.signsIn(cases.holderOf("TG-BHD.intake-officer"));
		visitor.goesTo("/camunda/app/tasklist/default/#/cases?code=" + petition.key());
		Locator panel = new CasePanel(visitor.page()).isOf(petition.key()).panel();
		assertThat(panel).containsText("L••• Th••• M•••");
		assertThat(panel).not().containsText("Lê Thị Mẫu");

		button(panel, "Xem thông tin").click();
		dialog(panel).getByLabel("Để làm gì").selectOption("CONTACT");
		visitor.picture("person-asked");
		button(dialog(panel), "Xem").click();
		assertThat(panel).containsText("Lê Thị Mẫu");
		assertThat(panel.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("0900 000 099"))).isVisible();

		button(panel, "Sửa thông tin").click();
		dialog(panel).getByLabel("Điện thoại").fill("0900 000 088");
		dialog(panel).getByLabel("Lý do").fill("Người dân đổi số");
		button(dialog(panel), "Lưu").click();
		assertThat(panel).containsText("090••••088");

		button(panel, "Giấu tên").click();
		dialog(panel).getByLabel("Lý do").fill("Người dân đề nghị");
		button(dialog(panel), "Giấu tên theo yêu cầu").click();
		assertThat(panel).containsText("Xin giấu tên");
		assertThat(panel).containsText("Người dân tổ");
		visitor.picture("person-hidden");
		assertThat(visitor.complaints()).isEmpty();
		visitor.leaves();
	}

	@Test
	void hisFileIsPrintedWithoutWhoeverElseLeftHisTelephone(Browser browser) {
		TestCase other = cases.heardFrom("TG-BHD-45C", new PetitionerData("Đinh Văn Anh", "0900 611 203", null, false));
		TestCase petition = cases.heardFrom("TG-BHD-45C", new PetitionerData("Đinh Thị Em", "0900 611 203", null, false));
		Visitor visitor = Visitor.at(browser, "http://localhost:" + port, Screen.DESK);
		visitor.signsIn(cases.holderOf("TG-BHD.intake-officer"));
		visitor.goesTo("/camunda/app/tasklist/default/#/cases?code=" + petition.key());
		Locator panel = new CasePanel(visitor.page()).isOf(petition.key()).panel();
		// the printer is not asked; what would be on paper is
		visitor.page().evaluate("window.print = () => {}");

		button(panel, "In dữ liệu của người này").click();

		Locator paper = visitor.page().locator(".nd-print .nd-paper");
		assertThat(paper).containsText("Đinh Thị Em");
		assertThat(paper).not().containsText(other.key());
		visitor.page().evaluate("dispatchEvent(new Event('afterprint'))");
		assertThat(panel).containsText("không in kèm: " + other.key());
		assertThat(visitor.complaints()).isEmpty();
		visitor.leaves();
	}

	private static Locator dialog(Locator panel) {
		return panel.getByRole(AriaRole.DIALOG);
	}

	private static Locator button(Locator within, String name) {
		return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
	}
}
