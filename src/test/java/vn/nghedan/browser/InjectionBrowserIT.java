package vn.nghedan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nghedan.TestCases;
import vn.nghedan.access.matrix.MatrixCity;
import vn.nghedan.attack.InjectionWalk;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.MovableClock;

/** Attacks are written into every text field; then every page is opened by those who see it, and nothing has run. */
@BrowserTest
class InjectionBrowserIT {

	private static final List<String> PAGES = List.of("intake", "cases", "dossiers", "notices", "quarantine", "alarms", "meetings", "reviews", "assignments",
			"attendance", "organization", "competence", "calendar", "deadlines", "audit", "accounts", "retention");
	/** Handlers of our attacks that became part of the page instead of its text, links that would run, and what has run. */
	private static final String TRACES = """
			() => [...document.querySelectorAll('*')].flatMap(element => [...element.attributes]
			    .filter(a => (a.name.startsWith('on') && a.value.includes('ndXss')) || (/^(href|src|action)$/.test(a.name) && /^\\s*javascript:.*ndXss/i.test(a.value)))
			    .map(a => element.tagName + ' ' + a.name))
			  .concat([...document.querySelectorAll('script')].filter(s => s.textContent.includes('ndXss=2') && !s.src).map(() => 'script'))
			  .concat(window.ndXss === undefined ? [] : ['ran ' + window.ndXss])
			  .concat(document.body.innerText.includes('987000') ? ['counted'] : [])""";

	@Autowired
	InjectionWalk injection;
	@Autowired
	TestCases cases;
	@Autowired
	MovableClock clock;
	@Autowired
	MatrixCity city;
	@Autowired
	JdbcClient jdbc;
	@LocalServerPort
	int port;

	private final List<String> wrong = new ArrayList<>();
	private final Map<String, Integer> shown = new TreeMap<>();

	@BeforeEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	@AfterEach
	void letTheClockGo() {
		clock.followSystem();
	}

	@Test
	void whatPeopleWriteIsNeverRun(Browser browser) throws Exception {
		long petitions = count();
		InjectionWalk.Result result = injection.walk(port);
		System.out.println("Attacks: " + result.sent() + " sent, " + result.stored() + " stored, " + result.fields().size() + " text fields");
		assertThat(result.wrong()).isEmpty();
		assertThat(result.fields()).hasSizeGreaterThan(60);
		assertThat(result.stored()).isGreaterThan(25);
		assertThat(count()).isGreaterThanOrEqualTo(petitions);

		Map<String, String> things = result.things();
		for (String role : List.of(Roles.CHAIR, Roles.INTAKE_OFFICER, Roles.LIAISON_OFFICIAL, Roles.HOME_AFFAIRS, Roles.DUTY_INSPECTION)) {
			city.signedOn(port, MatrixCity.OWN, role); // makes his account
			Visitor visitor = Visitor.at(browser, "http://localhost:" + port, Screen.DESK);
			listen(visitor.page(), role);
			visitor.signsIn(MatrixCity.official(MatrixCity.OWN, role));
			look(visitor, role, "/camunda/app/tasklist/default/#/?task=" + things.get("task"));
			for (String page : PAGES) {
				look(visitor, role, "/camunda/app/tasklist/default/#/" + page);
			}
			for (String of : List.of("petition", "complaint", "referred")) {
				look(visitor, role, "/camunda/app/tasklist/default/#/cases?code=" + things.get(of));
			}
			look(visitor, role, "/camunda/app/tasklist/default/#/meetings?code=" + things.get("meeting"));
			look(visitor, role, "/camunda/app/tasklist/default/#/reviews?code=" + things.get("review"));
			look(visitor, role, "/camunda/app/tasklist/default/#/dossiers?code=" + things.get("dossier"));
			look(visitor, role, "/outreach/index.html");
			look(visitor, role, "/outreach/index.html#/meeting/" + things.get("meeting"));
			look(visitor, role, "/api/petitions/" + things.get("petition"));
			visitor.leaves();
		}
		System.out.println("Attacks shown as text: " + shown);
		assertThat(wrong).isEmpty();
		assertThat(shown).as("pages that show an attack as what it is, text").hasSizeGreaterThan(4);
	}

	private void listen(Page page, String role) {
		page.onDialog(dialog -> {
			if (!dialog.type().equals("beforeunload")) {
				wrong.add(role + ": dialog " + dialog.message());
			}
			dialog.accept();
		});
		page.onRequest(request -> {
			if (!request.url().startsWith("http://localhost:" + port + "/") && !request.url().matches("(data|blob|about):.*")) {
				wrong.add(role + " asks " + request.url());
			}
		});
	}

	private void look(Visitor visitor, String role, String address) {
		Page page = visitor.page();
		visitor.goesTo(address);
		settled(page);
		judge(page, role, address);
		for (Locator view : page.locator(".nd-views button:visible").all()) {
			try {
				view.click(new Locator.ClickOptions().setTimeout(3_000));
				settled(page);
				judge(page, role, address + " " + view.innerText());
			}
			catch (TimeoutError gone) {
				// a view that went away with the one before
			}
		}
	}

	private void judge(Page page, String role, String address) {
		for (Frame frame : page.frames()) {
			@SuppressWarnings("unchecked")
			List<String> traces = (List<String>) frame.evaluate(TRACES);
			traces.forEach(trace -> wrong.add(role + " " + address + ": " + trace));
		}
		if (page.innerText("body").contains("onerror=")) {
			shown.merge(address.replaceAll("\\?.*|.*/(?=#)", ""), 1, Integer::sum);
		}
	}

	private static void settled(Page page) {
		page.waitForLoadState(LoadState.LOAD);
		try {
			page.waitForLoadState(LoadState.NETWORKIDLE, new Page.WaitForLoadStateOptions().setTimeout(4_000));
			page.waitForFunction("() => !document.querySelector('.nd-skeleton')", null, new Page.WaitForFunctionOptions().setTimeout(4_000));
		}
		catch (TimeoutError busy) {
			// Tasklist asks again and again; what is there by now is looked at
		}
	}

	private long count() {
		return jdbc.sql("select count(*) from nghedan.petition").query(Long.class).single();
	}
}
