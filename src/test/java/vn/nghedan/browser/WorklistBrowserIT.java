package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;

/** A caseworker's day begins on the list: what is urgent, whose it is, and back to the same row after each step. */
@BrowserTest
class WorklistBrowserIT {

	private static final String WARD = "TG-CLA";
	private static final Pattern PRESSED = Pattern.compile("true");

	@Autowired
	TestCases cases;
	@Autowired
	JdbcClient jdbc;
	@LocalServerPort
	int port;

	@AfterEach
	void nothingIsKept() {
		jdbc.sql("delete from nghedan.saved_filter").update();
	}

	@Test
	void tasklistOpensThereAStepIsTakenOpenedByKeyboardAndTheWayBackLeadsToItsRow(Browser browser) {
		TestCase petition = cases.capturedIn(WARD).registers();
		TestCase other = cases.capturedIn(WARD).registers();
		Visitor verifier = at(browser, Screen.DESK, WARD + ".verifier");
		WorklistPage list = new WorklistPage(verifier.page()).isOpen();
		assertThat(verifier.page()).hasURL(Pattern.compile("#/worklist"));
		assertThat(list.row(petition.key()).locator(".nd-due")).containsText("Còn");
		verifier.picture("worklist-desk");

		list.claims(petition.key());
		assertThat(petition.task("userTask_verify").assignee()).isEqualTo(cases.holderOf(WARD + ".verifier"));
		assertThat(list.row(other.key())).containsText("Nhận việc");

		list.walksTo(petition.key()).key("Enter");
		TasklistPage tasklist = new TasklistPage(verifier.page());
		assertThat(tasklist.form().form()).isVisible();
		assertThat(tasklist.card()).containsText(petition.key());
		assertThat(verifier.page().locator(".nd-case-file[aria-busy=false]").first()).isVisible();
		verifier.picture("worklist-step");

		list.comesBack();
		verifier.page().waitForFunction("() => document.activeElement.classList.contains('nd-work-link')");
		assertThat(list.isAt(petition.key())).as("the row that was opened has the focus").isTrue();
		assertThat(verifier.complaints()).isEmpty();
	}

	@Test
	void afterAStepIsDoneTheListIsThereAgainWithoutIt(Browser browser) {
		TestCase petition = cases.capturedIn(WARD).registers();
		Visitor classifier = at(browser, Screen.DESK, WARD + ".classifier");
		petition.verifies();
		WorklistPage list = new WorklistPage(classifier.page()).isOpen();
		String words = petition.key().toLowerCase(Locale.ROOT);
		list.searches(words);
		assertThat(classifier.page().locator(".nd-work")).hasCount(1);
		list.link(petition.key()).click();
		TasklistPage tasklist = new TasklistPage(classifier.page());
		assertThat(tasklist.form().form()).isVisible();
		// A colleague is quicker; this browser finds the step gone
		petition.classifies("RESOLVE", WARD, "NORMAL");
		assertThat((String) classifier.page().evaluate("() => location.href + JSON.stringify(sessionStorage) + JSON.stringify(localStorage) + JSON.stringify(history.state)"))
			.as("what was looked for may name somebody").doesNotContain(words);
		list.comesBack();
		assertThat(classifier.page().getByText("Không có việc nào hợp với các điều kiện đang chọn.")).isVisible();
		list.button("Bỏ mọi điều kiện").click();
		assertThat(classifier.page()).hasURL(Pattern.compile("#/worklist$"));
	}

	@Test
	void filtersStandInTheAddressAndAreKeptUnderAName(Browser browser) {
		TestCase petition = cases.capturedIn(WARD).registers();
		Visitor verifier = at(browser, Screen.DESK, WARD + ".verifier");
		WorklistPage list = new WorklistPage(verifier.page()).isOpen().presses("Chưa ai nhận");
		assertThat(verifier.page()).hasURL(Pattern.compile("chip=unclaimed"));
		list.searches("muong thoat nuoc");
		assertThat(list.row(petition.key())).isVisible();
		assertThat(verifier.page()).hasURL(Pattern.compile("#/worklist\\?chip=unclaimed$"));
		verifier.page().reload();
		list.isOpen();
		assertThat(list.chip("Chưa ai nhận")).hasAttribute("aria-pressed", PRESSED);
		assertThat(verifier.page().getByLabel("Tìm trong việc của tôi")).hasValue("");

		list.button("Lọc thêm").click();
		verifier.page().getByLabel("Bước").selectOption("userTask_verify");
		assertThat(verifier.page().locator(".nd-filter-tag").filter(new Locator.FilterOptions().setHasText("Bước: Xác minh kiến nghị"))).isVisible();
		verifier.picture("worklist-filters");
		list.button("Bộ lọc đã lưu").click();
		list.button("Lưu bộ lọc này").click();
		verifier.page().getByLabel("Tên bộ lọc").fill("Chờ xác minh");
		verifier.page().locator(".nd-saved-panel").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lưu").setExact(true)).click();
		list.button("Chờ xác minh").first().waitFor();

		verifier.goesTo("/camunda/app/tasklist/default/#/worklist");
		verifier.page().reload();
		list.isOpen();
		assertThat(list.chip("Chưa ai nhận")).not().hasAttribute("aria-pressed", PRESSED);
		list.button("Bộ lọc đã lưu").click();
		list.button("Chờ xác minh").first().click();
		assertThat(verifier.page()).hasURL(Pattern.compile("chip=unclaimed&step=userTask_verify$"));
		assertThat(list.chip("Chưa ai nhận")).hasAttribute("aria-pressed", PRESSED);
		assertThat(verifier.complaints()).isEmpty();
	}

	@Test
	void severalAreLookedAtBeforehandAndDoneInTheBackground(Browser browser) {
		List<TestCase> petitions = List.of(cases.capturedIn(WARD).goesTo("RESOLVE", WARD, "NORMAL"), cases.capturedIn(WARD).goesTo("RESOLVE", WARD, "NORMAL"));
		TestCase resting = cases.capturedIn(WARD).goesTo("RESOLVE", WARD, "NORMAL").resolves("RESOLVED");
		Visitor handler = at(browser, Screen.DESK, WARD + ".handler");
		WorklistPage list = new WorklistPage(handler.page()).isOpen();
		for (TestCase each : List.of(petitions.get(0), petitions.get(1), resting)) {
			list.link(each.key()).focus();
			list.key("x");
		}
		assertThat(list.bulk()).containsText("Đã chọn 3 việc");
		list.key("b");
		assertThat(list.bulk().getByRole(AriaRole.BUTTON).first()).isFocused();
		list.bulk().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Xin gia hạn")).click();
		handler.picture("worklist-extend");
		list.dialog().getByLabel("Thêm số ngày làm việc").fill("5");
		list.dialog().getByLabel("Lý do").fill("Chờ vật tư về");
		list.dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Xem trước")).click();
		assertThat(list.dialog()).containsText("Làm được 2 trên 3 việc.");
		assertThat(list.dialog().locator(".nd-forecast-no")).containsText(resting.key());
		handler.picture("worklist-preview");
		list.dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Làm 2 việc")).click();
		assertThat(handler.page().locator(".nd-bulk-running")).containsText("0 trên 2 việc");
		handler.picture("worklist-progress");

		long id = jdbc.sql("select max(id) from nghedan.bulk_action").query(Long.class).single();
		TestCase act = cases.of("L-" + id);
		while (act.runs("bulk-action")) {
			act.fires("serviceTask_runBulkBatch");
		}
		assertThat(handler.page().getByText("Xin gia hạn: đã làm 2 trên 2 việc")).isVisible();
		assertThat(petitions).allSatisfy(petition -> assertThat(petition.steps()).contains("userTask_decideExtension"));
		assertThat(handler.complaints()).isEmpty();
	}

	@Test
	void onAPhoneEachStepIsACardAndNothingRunsOutOfTheScreen(Browser browser) {
		TestCase petition = cases.capturedIn(WARD).registers();
		Visitor verifier = at(browser, Screen.PHONE, WARD + ".verifier");
		WorklistPage list = new WorklistPage(verifier.page()).isOpen();
		assertThat(list.row(petition.key())).isVisible();
		assertThat(verifier.page().locator("table.nd-works")).hasCount(0);
		assertThat(verifier.overflow()).isEmpty();
		verifier.picture("worklist-phone");
		list.claims(petition.key());
		list.link(petition.key()).click();
		assertThat(verifier.page().locator(".nd-case-file:visible").first()).isVisible();
		list.comesBack();
		assertThat(list.row(petition.key())).isVisible();
		assertThat(verifier.complaints()).isEmpty();
	}

	@Test
	void whoHasAStepIsSeenAndNobodyTakesItFromHim(Browser browser) {
		TestCase petition = cases.capturedIn(WARD).registers();
		Visitor chair = at(browser, Screen.DESK, WARD + ".chair");
		WorklistPage list = new WorklistPage(chair.page()).isOpen();
		list.searches(petition.key());
		assertThat(chair.page().locator(".nd-work")).hasCount(1);
		assertThat(list.row(petition.key())).containsText("Chưa ai nhận");
		list.link(petition.key()).focus();
		list.key("x");
		list.bulk().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Giao việc")).click();
		list.dialog().getByLabel("Giao cho").fill(" ");
		list.dialog().locator(".nd-option").first().click();
		list.dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Xem trước")).click();
		list.dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Làm 1 việc")).click();
		assertThat(chair.page().locator(".nd-bulk-running")).containsText("0 trên 1 việc");
		TestCase act = cases.of("L-" + jdbc.sql("select max(id) from nghedan.bulk_action").query(Long.class).single());
		act.fires("serviceTask_runBulkBatch");
		assertThat(chair.page().getByText("Giao việc: đã làm 1 trên 1 việc")).isVisible();
		String verifier = petition.task("userTask_verify").assignee();
		String name = jdbc.sql("select full_name from nghedan.official where username = :who").param("who", verifier).query(String.class).single();
		assertThat(list.row(petition.key())).containsText(name);
		assertThat(list.row(petition.key()).getByRole(AriaRole.BUTTON)).hasCount(0);

		list.key("?");
		assertThat(list.dialog()).containsText("Phím tắt");
		Locator letters = list.dialog().getByLabel("Dùng phím chữ ở trang này");
		letters.uncheck();
		list.key("Escape");
		list.key("/");
		assertThat(chair.page().getByLabel("Tìm trong việc của tôi")).not().isFocused();
		list.button("Phím tắt").click();
		letters.check();
		list.key("Escape");
		list.key("/");
		assertThat(chair.page().getByLabel("Tìm trong việc của tôi")).isFocused();
		assertThat(chair.complaints()).isEmpty();
	}

	@Test
	void whyAStepWasNotTakenStandsThereWhenTheListIsThereAgain(Browser browser) {
		TestCase petition = cases.capturedIn(WARD).registers();
		Visitor verifier = at(browser, Screen.DESK, WARD + ".verifier");
		WorklistPage list = new WorklistPage(verifier.page()).isOpen();
		verifier.page().route(Pattern.compile("/api/tasks/[^/]+/claim$"), route -> route.fulfill(new Route.FulfillOptions().setStatus(409)
			.setContentType("application/problem+json").setBody("{\"code\": \"process.already-claimed\", \"detail\": \"Đồng nghiệp đã nhận việc này.\"}")));
		Locator claim = list.row(petition.key()).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Nhận việc"));
		verifier.page().waitForResponse(answer -> answer.url().contains("/api/worklist"), claim::click);
		assertThat(claim).isEnabled();
		assertThat(verifier.page().locator(".nd-notice-bad")).containsText(petition.key() + ": Đồng nghiệp đã nhận việc này.");
		list.presses("Chưa ai nhận");
		assertThat(verifier.page().locator(".nd-notice-bad")).hasCount(0);
	}

	@Test
	void aPageThatDoesNotComeIsNotAskedForAgainAndAgain(Browser browser) {
		TestCase petition = cases.capturedIn(WARD).registers();
		Visitor verifier = at(browser, Screen.DESK, WARD + ".verifier");
		WorklistPage list = new WorklistPage(verifier.page()).isOpen();
		list.link(petition.key()).click();
		assertThat(new TasklistPage(verifier.page()).form().form()).isVisible();
		AtomicInteger asked = new AtomicInteger();
		verifier.page().route(Pattern.compile("/api/worklist\\?"), route -> {
			if (route.request().url().contains("cursor=")) {
				asked.incrementAndGet();
				route.abort();
				return;
			}
			route.fulfill(new Route.FulfillOptions().setContentType("application/json")
				.setBody(route.fetch().text().replaceFirst("\"next\":(null|\"[^\"]*\")", "\"next\":\"x\"")));
		});
		// as if it had been left far down
		verifier.page().evaluate("() => sessionStorage.setItem('nghedan.worklist', JSON.stringify({ ...JSON.parse(sessionStorage.getItem('nghedan.worklist')), known: 500 }))");
		list.comesBack();
		assertThat(verifier.page().locator(".nd-notice-bad")).isVisible();
		verifier.page().waitForTimeout(1500);
		assertThat(asked).hasValue(1);
	}

	@Test
	void anAnswerToWhatWasAskedBeforeDoesNotReplaceWhatIsAskedNow(Browser browser) {
		TestCase petition = cases.capturedIn(WARD);
		cases.capturedIn(WARD);
		Visitor chair = at(browser, Screen.DESK, WARD + ".chair");
		new WorklistPage(chair.page()).isOpen();
		AtomicReference<Route> slow = new AtomicReference<>();
		chair.page().route(Pattern.compile("/api/petitions\\?"), slow::set);
		chair.goesTo("/camunda/app/tasklist/default/#/cases");
		Locator words = chair.page().getByLabel("Mã, nội dung, nơi hoặc họ tên");
		words.fill(petition.key());
		words.press("Enter");
		Locator lines = chair.page().locator(".nd-cases-line");
		assertThat(lines).hasCount(1);
		chair.page().waitForResponse(answer -> answer.url().contains("/api/petitions?"), () -> slow.get().resume());
		chair.page().waitForTimeout(500);
		assertThat(lines).hasCount(1);
		assertThat(lines).containsText(petition.key());
		assertThat(chair.page().url()).doesNotContain(petition.key());
	}

	private Visitor at(Browser browser, Screen screen, String group) {
		Visitor visitor = Visitor.at(browser, "http://localhost:" + port, screen);
		visitor.signInPage().signIn(cases.holderOf(group), SignInPage.PASSWORD);
		return visitor;
	}
}
