package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;

/** At 200 % nothing runs out of an office screen, and no bar lies over what somebody works with. */
@BrowserTest
class ZoomBrowserIT {

	private static final String WARD = "TG-NSH";
	/** Whether somebody who scrolls there can press it: what lies at its middle is itself or within it. */
	private static final String PRESSABLE = """
			element => {
			  element.scrollIntoView({ block: 'center' });
			  const box = element.getBoundingClientRect();
			  const at = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height, innerHeight) / 2);
			  return Boolean(at) && (element.contains(at) || at.contains(element));
			}""";

	@Autowired
	TestCases cases;
	@LocalServerPort
	int port;

	@Test
	void aStepIsFoundOpenedAndDone(Browser browser) {
		TestCase petition = cases.capturedIn(WARD).goesTo("RESOLVE", WARD, "NORMAL");
		Visitor handler = zoomed(browser, ".handler");
		Page page = handler.page();
		WorklistPage list = new WorklistPage(page).isOpen();
		assertThat(list.link(petition.key())).isVisible();
		assertThat(pressable(list.link(petition.key()))).isTrue();
		assertThat(handler.overflow()).isEmpty();
		handler.picture("zoom-worklist");

		list.claims(petition.key());
		list.link(petition.key()).click();
		TasklistPage tasklist = new TasklistPage(page);
		assertThat(tasklist.card()).containsText(petition.key());
		assertThat(page.locator(".nd-case-file:visible").first()).isVisible();
		assertThat(handler.overflow()).isEmpty();
		handler.picture("zoom-step");
		Locator text = page.locator(".nd-duty textarea:visible, .nd-case-file textarea:visible").first();
		assertThat(pressable(text)).isTrue();
		handler.leaves();
	}

	@Test
	void everyPageFits(Browser browser) {
		cases.capturedIn(WARD);
		Visitor chair = zoomed(browser, ".chair");
		for (String name : List.of("cases", "dashboard", "alarms", "notices", "organization", "calendar", "deadlines", "meetings")) {
			chair.goesTo("/camunda/app/tasklist/default/#/" + name);
			chair.page().reload();
			assertThat(chair.page().locator(".nd-page h1")).isVisible();
			assertThat(chair.page().locator(".nd-skeleton")).hasCount(0);
			assertThat(chair.overflow()).as(name).isEmpty();
			chair.picture("zoom-" + name);
		}
		chair.leaves();
	}

	private boolean pressable(Locator what) {
		return (boolean) what.evaluate(PRESSABLE);
	}

	private Visitor zoomed(Browser browser, String role) {
		Visitor visitor = Visitor.at(browser, "http://localhost:" + port, Screen.DESK);
		visitor.signInPage().signIn(cases.holderOf(WARD + role), SignInPage.PASSWORD);
		return visitor.zoomsIn();
	}
}
