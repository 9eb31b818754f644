package vn.nghedan.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A person at a browser of his own, in Vietnam's language and time; keeps everything the browser complains about. */
final class Visitor {

	private static final String OVERFLOW = """
			() => [...document.querySelectorAll('.nd, .nd *, body > main, body > main *')]
			  .filter(element => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1)
			  .map(element => element.className + ': ' + element.textContent.slice(0, 60))
			  .concat(document.documentElement.scrollWidth > innerWidth ? ['the page'] : [])""";

	private static final boolean ALL = "all".equals(System.getProperty("nghedan.pictures"));
	private static final int WIDE_WIDTH = 1920;
	private static final int WIDE_HEIGHT = 1080;

	private static final Set<Visitor> HERE = new LinkedHashSet<>();

	private final BrowserContext context;
	private final Screen screen;
	private final Page page;
	private final String home;
	private final List<String> complaints = new ArrayList<>();
	private final Set<String> english = new TreeSet<>();

	private Visitor(BrowserContext context, Screen screen, String home) {
		this.context = context;
		this.screen = screen;
		this.home = home;
		HERE.add(this);
		page = context.newPage();
		page.setDefaultTimeout(20_000);
		page.onConsoleMessage(this::note);
		page.onPageError(error -> complaints.add("script: " + error));
		page.onResponse(this::note);
		page.onRequestFailed(this::note);
	}

	static Visitor at(Browser browser, String home, Screen screen) {
		return new Visitor(Profiles.take(browser, screen), screen, home);
	}

	Page page() {
		return page;
	}

	SignInPage signInPage() {
		page.navigate(home + "/login");
		return new SignInPage(page);
	}

	/** In Tasklist, with its lists on the screen. */
	TasklistPage signsIn(String username) {
		signInPage().signIn(username, SignInPage.PASSWORD);
		return new TasklistPage(page).isOpen();
	}

	CockpitPage signsInToCockpit(String username) {
		signsIn(username);
		page.navigate(home + "/camunda/app/cockpit/default/");
		return new CockpitPage(page).isOpen();
	}

	void goesTo(String address) {
		page.navigate(home + address);
	}

	/** Into {@code target/screenshots}, to be looked at; where all are asked for, also on a wide desk and at twice the size. */
	Visitor picture(String name) {
		pictureHere(name);
		if (ALL && page.viewportSize().width == Screen.DESK.width) {
			resizes(WIDE_WIDTH, WIDE_HEIGHT).shoot(name + "-1920");
			zoomsIn().shoot(name + "-zoomed");
			resizes(Screen.DESK.width, Screen.DESK.height);
		}
		return this;
	}

	/** In this size alone, where another one would take away what is asked beside the form. */
	Visitor pictureHere(String name) {
		shoot(name);
		ScreenFindings.look(page, name);
		return reads();
	}

	/** Every word on the screen, as somebody does who knows one language. */
	Visitor reads() {
		english.addAll(EnglishWords.on(page));
		return this;
	}

	/** What he could not read. */
	Set<String> english() {
		return english;
	}

	/** What an office screen shows at 200 %. */
	Visitor zoomsIn() {
		return resizes(Screen.DESK.width / 2, Screen.DESK.height / 2);
	}

	private Visitor resizes(int width, int height) {
		page.setViewportSize(width, height);
		return this;
	}

	private void shoot(String name) {
		page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
	}

	/** What runs out of the screen at the right, of our own elements, and the page if it does. */
	@SuppressWarnings("unchecked")
	List<String> overflow() {
		return (List<String>) page.evaluate(OVERFLOW);
	}

	/** Errors in the console, scripts that failed and requests that were refused, as far as no reason is known for them. */
	List<String> complaints() {
		return List.copyOf(complaints);
	}

	private void note(ConsoleMessage message) {
		// what a refused request says in the console is told by the request, with its address
		if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
			complaints.add("console: " + message.text());
		}
	}

	private void note(Response response) {
		if (response.status() >= 400 && !KnownComplaints.include(response)) {
			complaints.add(response.status() + " " + response.request().method() + " " + response.url());
		}
	}

	private void note(Request request) {
		// a page that is left stops what it still asks for
		if (!String.valueOf(request.failure()).contains("ERR_ABORTED")) {
			complaints.add(request.failure() + " " + request.url());
		}
	}

	/** Goes home; whoever is still there after the test is sent home, and pictured first if it failed. */
	void leaves() {
		if (HERE.remove(this)) {
			Profiles.giveBack(context, screen, home);
		}
	}

	static void everybodyLeaves() {
		List.copyOf(HERE).forEach(Visitor::leaves);
	}
}
