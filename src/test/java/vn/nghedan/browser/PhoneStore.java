package vn.nghedan.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What the page has put down in the browser, as somebody sees it who has the telephone and no key. */
final class PhoneStore {

	private static final String RECORDS = """
			() => new Promise((resolve, reject) => {
				const opening = indexedDB.open('nghedan-outreach');
				opening.onerror = () => reject(opening.error);
				opening.onsuccess = () => {
					const all = opening.result.transaction('sealed').objectStore('sealed').getAll();
					all.onsuccess = () => {
						opening.result.close();
						resolve(all.result.map((one) => one.id + ' ' + [...new Uint8Array(one.sealed)].map((b) => String.fromCharCode(b)).join('')));
					};
				};
			})""";
	private static final String SHELL_IS_KEPT = """
			async () => Boolean(navigator.serviceWorker.controller)
				&& (await (await caches.open('nghedan-outreach')).keys()).length > 20""";

	private final Page page;

	PhoneStore(Page page) {
		this.page = page;
	}

	/** Every record with its bytes. */
	@SuppressWarnings("unchecked")
	List<String> records() {
		return (List<String>) page.evaluate(RECORDS);
	}

	/** Only what waits for the server. */
	List<String> speeches() {
		return records().stream().filter(record -> record.split(" ", 2)[0].contains("/speech/")).toList();
	}

	/** Waits until the page would open without a network. */
	void keepsTheShell() {
		page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(SHELL_IS_KEPT)));
	}
}
