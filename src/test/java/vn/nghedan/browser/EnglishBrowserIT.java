package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.TestCases;

/** The engine's applications speak the language that the server says, in a Vietnamese browser as in any. */
@BrowserTest
class EnglishBrowserIT {

	@Autowired
	TestCases cases;
	@LocalServerPort
	int port;

	@Test
	void whereTheScreensAreEnglishTasklistIs(Browser browser) {
		Visitor visitor = Visitor.at(browser, "http://localhost:" + port, Screen.DESK);
		Page page = visitor.page();
		visitor.signsIn(cases.holderOf("TG-BHD.verifier"));
		assertThat(page.getByText("Phím tắt")).isVisible();
		assertThat(page.locator("html")).hasAttribute("lang", "vi");

		page.route("**/screens.js", route -> {
			APIResponse answer = route.fetch();
			route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(answer.text().replace("language = 'vi'", "language = 'en'")));
		});
		page.reload();
		new TasklistPage(page).isOpen();
		assertThat(page.getByText("Keyboard Shortcuts")).isVisible();
		assertThat(page.locator("html")).hasAttribute("lang", "en");
		visitor.leaves();
	}
}
