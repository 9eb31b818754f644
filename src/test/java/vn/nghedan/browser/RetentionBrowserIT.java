package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.platform.MovableClock;

/** The records clerk lists what has been kept long enough, the chair signs, and what was said is gone. */
@BrowserTest
class RetentionBrowserIT {

	private static final FilePayload MINUTES = new FilePayload("bien-ban.pdf", "application/pdf",
			"%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.UTF_8));

	@LocalServerPort
	int port;
	@Autowired
	TestCases cases;
	@Autowired
	MovableClock clock;
	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	@AfterEach
	void letTheClockGo() {
		clock.followSystem();
	}

	@Test
	void aListIsDrawnUpSignedAndCarriedOut(Browser browser) {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL").isAnswered().judges("SATISFIED");
		jdbc.sql("update nghedan.petition set status_since = status_since - interval '11 years' where code = :code").param("code", petition.key()).update();
		Visitor clerk = at(browser, "TG-BHD.records-clerk", Screen.DESK);
		button(clerk, "Xem thử").click();
		assertThat(row(clerk, petition.key())).containsText("Đến hạn hủy");
		clerk.picture("140-retention-due");
		button(clerk, "Lập danh mục hủy hôm nay").click();
		Locator number = clerk.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Danh mục TH-"));
		assertThat(number).isVisible();
		String list = number.innerText().replace("Danh mục ", "");
		assertThat(clerk.page().getByText("Chờ người đứng đầu ký")).isVisible();
		assertThat(button(clerk, "Hủy theo danh mục")).hasCount(0);
		clerk.picture("141-retention-list");

		Visitor chair = at(browser, "TG-BHD.chair", Screen.PHONE);
		button(chair, "Mở danh mục " + list).click();
		chair.page().locator("input[type=file]").setInputFiles(MINUTES);
		assertThat(chair.page().locator("main")).containsText("bien-ban.pdf");
		chair.picture("142-retention-signed-phone");
		assertThat(chair.overflow()).isEmpty();
		chair.leaves();

		button(clerk, "Mở danh mục " + list).click();
		clerk.page().reload();
		button(clerk, "Mở danh mục " + list).click();
		button(clerk, "Hủy theo danh mục").click();
		Locator dialog = clerk.page().getByRole(AriaRole.DIALOG);
		assertThat(dialog).containsText("không khôi phục được");
		dialog.getByLabel("Nhập lại số danh mục").fill(list);
		clerk.picture("143-retention-asks");
		dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Hủy theo danh mục")).click();
		assertThat(button(clerk, "Xem đã đến đâu")).isVisible();
		TestCase process = cases.of(list);
		while (process.runs("destruction")) {
			process.fires("serviceTask_destroyBatch");
		}
		button(clerk, "Xem đã đến đâu").click();
		assertThat(row(clerk, petition.key())).containsText("Đã hủy");
		clerk.picture("144-retention-done");
		assertThat(clerk.overflow()).isEmpty();
		assertThat(clerk.complaints()).isEmpty();
		assertThat(petition.petition().isAnonymised()).isTrue();
	}

	private Visitor at(Browser browser, String group, Screen screen) {
		Visitor visitor = Visitor.at(browser, "http://localhost:" + port, screen);
		visitor.signsIn(cases.holderOf(group));
		visitor.goesTo("/camunda/app/tasklist/default/#/retention");
		assertThat(visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Lưu trữ, hủy"))).isVisible();
		Locator unit = visitor.page().getByLabel("Đơn vị");
		assertThat(unit).isVisible();
		unit.selectOption("TG-BHD");
		return visitor;
	}

	private static Locator button(Visitor visitor, String name) {
		return visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	private static Locator row(Visitor visitor, String code) {
		return visitor.page().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(code)).first();
	}
}
