package vn.nghedan.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;
import java.util.ArrayList;
import java.util.List;

/** How long somebody who is signed on waits in a browser until a page shows what he came for. */
public final class PaintTimes {

	/** Milliseconds. */
	private static final int LEISURE = 800;

	private final Visitor visitor;
	private final String home;

	private PaintTimes(Visitor visitor, String home) {
		this.visitor = visitor;
		this.home = home;
	}

	/** A phone's screen for who goes to the groups, a desk's for the others. */
	public static PaintTimes signedOn(String home, String username, boolean phone) {
		Visitor visitor = Visitor.at(Chromium.start(), home, phone ? Screen.PHONE : Screen.DESK);
		visitor.signInPage().signIn(username, SignInPage.PASSWORD);
		visitor.page().waitForURL("**/camunda/**");
		return new PaintTimes(visitor, home);
	}

	/**
	 * Milliseconds of each of so many looks, after one that fills the browser's cache; each in a page that is new.
	 *
	 * @param useful CSS selector of what the page is opened for
	 */
	public List<Long> looks(String address, String useful, int times) {
		List<Long> millis = new ArrayList<>();
		for (int i = -1; i < times; i++) {
			try (Page page = visitor.page().context().newPage()) {
				long start = System.nanoTime();
				page.navigate(home + address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
				waitFor(page, useful, address);
				if (i >= 0) {
					millis.add((System.nanoTime() - start) / 1_000_000);
				}
			}
		}
		return millis;
	}

	/** The same for whoever has the application open and goes from its first page to another one. */
	public List<Long> turns(String application, String route, String useful, int times) {
		List<Long> millis = new ArrayList<>();
		try (Page page = visitor.page().context().newPage()) {
			page.navigate(home + application);
			page.waitForLoadState(LoadState.NETWORKIDLE);
			for (int i = -1; i < times; i++) {
				long start = System.nanoTime();
				page.evaluate("route => { location.hash = route; }", route);
				waitFor(page, useful, route);
				if (i >= 0) {
					millis.add((System.nanoTime() - start) / 1_000_000);
				}
				// the engine's own list, since a bare address leads to ours; left too early, it would lead back
				page.evaluate("() => { location.hash = '#/?sorting=' + encodeURIComponent('[]'); }");
				page.locator(useful).first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
				page.waitForTimeout(LEISURE);
			}
		}
		return millis;
	}

	/** Asked with each picture that is drawn; a locator would look every half second only. */
	private static void waitFor(Page page, String useful, String address) {
		try {
			page.waitForFunction("useful => document.querySelector(useful)?.getClientRects().length", useful, new Page.WaitForFunctionOptions().setTimeout(30_000));
		}
		catch (TimeoutError e) {
			throw new AssertionError(address + " never showed " + useful + " but: " + page.innerText("body"), e);
		}
	}

	/** Into {@code target/screenshots}, to be looked at. */
	public void picture(String address, String useful, String name) {
		visitor.goesTo(address);
		visitor.page().locator(useful).first().waitFor();
		visitor.picture(name);
	}

	public void leaves() {
		visitor.leaves();
	}
}
