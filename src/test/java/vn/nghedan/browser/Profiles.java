package vn.nghedan.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Browser profiles that one visitor after the other uses: emptied of everything but the scripts and styles that are kept for
 * good, since to fetch and compile four megabytes for each visitor would be half of all the time.
 */
final class Profiles {

	private static final Map<Screen, Deque<BrowserContext>> FREE = new EnumMap<>(Screen.class);
	private static final String ALL_BUT_THE_CACHE = "cookies,local_storage,indexeddb,service_workers,cache_storage,websql,file_systems,shader_cache";

	private Profiles() {
	}

	static BrowserContext take(Browser browser, Screen screen) {
		BrowserContext free = FREE.computeIfAbsent(screen, size -> new ArrayDeque<>()).poll();
		return free != null ? free : browser.newContext(new Browser.NewContextOptions().setViewportSize(screen.width, screen.height)
			.setLocale("vi-VN").setTimezoneId("Asia/Ho_Chi_Minh"));
	}

	static void giveBack(BrowserContext context, Screen screen, String home) {
		try {
			empty(context, home);
			FREE.get(screen).add(context);
		}
		catch (PlaywrightException e) {
			context.close(); // what cannot be emptied is used by nobody else
		}
	}

	private static void empty(BrowserContext context, String home) {
		context.setOffline(false);
		List<Page> pages = context.pages();
		Page last = context.newPage();
		pages.forEach(Page::close);
		JsonObject everything = new JsonObject();
		everything.addProperty("origin", home);
		everything.addProperty("storageTypes", ALL_BUT_THE_CACHE);
		CDPSession tools = context.newCDPSession(last);
		tools.send("Storage.clearDataForOrigin", everything);
		tools.detach();
		context.clearCookies();
		last.close();
	}
}
