package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.TextKind;
import vn.nghedan.petition.CaseTexts;

/** A case is worked on from the list and back by whoever has no mouse: nothing here but keys, and after each the focus is where one goes on. */
@BrowserTest
class KeyboardBrowserIT {

	/** Where few other tests leave work behind. */
	private static final String WARD = "TG-TVI";
	private static final int MOST_STOPS = 40;

	private static final String ROW = "element.classList.contains('nd-work-link')";
	private static final String DUTY = "element.classList.contains('nd-do')";
	private static final String TEXT = "element.matches('.nd-do textarea')";
	private static final String CHOICE = "element.matches('.fjs-form input[type=radio]')";
	private static final String COMPLETE = "element.matches('[cam-tasklist-form] button') && /^(Complete|Hoàn thành)$/.test(element.textContent.trim())";

	@Autowired
	TestCases cases;
	@Autowired
	CaseTexts texts;
	@LocalServerPort
	int port;

	@Test
	void oneCaseIsVerifiedResolvedAndAnsweredWithoutAMouse(Browser browser) {
		TestCase petition = cases.capturedIn(WARD).registers();
		TestCase other = cases.capturedIn(WARD).registers();
		Visitor verifier = at(browser, "verifier");
		does(verifier, petition.key(), "Đã đến xem: mương dài 40 m, bùn lấp hơn nửa.");
		assertThat(petition.steps()).containsExactly("userTask_classify");
		assertThat(texts.latest(petition.key(), TextKind.VERIFICATION_REPORT).orElseThrow().text()).startsWith("Đã đến xem");
		assertThat(verifier.complaints()).isEmpty();
		verifier.leaves();

		petition.classifies("RESOLVE", WARD, "NORMAL").confirms();
		other.verifies().classifies("RESOLVE", WARD, "NORMAL").confirms();
		Visitor handler = at(browser, "handler");
		does(handler, petition.key(), "Đã nạo vét 40 m mương, nước thoát tốt.");
		assertThat(petition.steps()).containsExactly("userTask_draftResponse");
		does(handler, petition.key(), "Phường đã nạo vét mương; mong bà con giữ mương sạch.");
		assertThat(petition.status()).isEqualTo(PetitionStatus.RESPONSE_DRAFTED);
		assertThat(handler.complaints()).isEmpty();
	}

	/** Takes the step, writes its text, chooses the first answer and completes it. */
	private static void does(Visitor visitor, String code, String words) {
		Page page = visitor.page();
		WorklistPage list = new WorklistPage(page).isOpen();
		assertThat(page).hasTitle("Việc của tôi · Nghe Dân");
		Locator claim = list.row(code).getByText("Nhận việc", new Locator.GetByTextOptions().setExact(true));
		assertThat(claim).isVisible();
		list.walksTo(code);
		stops(page, "element.classList.contains('nd-claim') && element.ariaLabel.includes('" + code + "')");
		page.keyboard().press("Enter");
		assertThat(list.row(code).getByText("Tôi", new Locator.GetByTextOptions().setExact(true))).isVisible();
		isAt(page, ROW + " && element.textContent.includes('" + code + "')");

		page.keyboard().press("Enter");
		isAt(page, DUTY);
		assertThat(page).hasTitle("Việc cần làm · Nghe Dân");
		assertThat(page.locator(".task-card")).containsText(code);
		assertThat(new TaskForm(page).form()).isVisible();
		stops(page, TEXT);
		page.keyboard().type(words);
		isAt(page, TEXT + " && element.value === '" + words + "'");
		stops(page, CHOICE);
		assertThat(page.locator(".nd-do").getByText(Pattern.compile("^Đã lưu")).first()).isVisible();
		page.keyboard().press("Space");
		isAt(page, CHOICE + " && element.checked");
		stops(page, COMPLETE);
		page.keyboard().press("Enter");

		assertThat(page.locator(".nd-worklist .nd-work").first()).isVisible();
		isAt(page, ROW);
	}

	/** By Tab to the next place where this is so. */
	private static void stops(Page page, String condition) {
		for (int i = 0; i < MOST_STOPS; i++) {
			page.keyboard().press("Tab");
			if ((boolean) page.evaluate("() => { const element = document.activeElement; return Boolean(" + condition + "); }")) {
				return;
			}
		}
		throw new AssertionError(MOST_STOPS + " stops and none where " + condition + ", but at "
				+ page.evaluate("document.activeElement.outerHTML.slice(0, 200)"));
	}

	private static void isAt(Page page, String condition) {
		page.waitForFunction("() => { const element = document.activeElement; return " + condition + "; }");
	}

	private Visitor at(Browser browser, String role) {
		Visitor visitor = Visitor.at(browser, "http://localhost:" + port, Screen.DESK);
		visitor.signInPage().signIn(cases.holderOf(WARD + "." + role), SignInPage.PASSWORD);
		return visitor;
	}
}
