package vn.nghedan.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** What was wrong with the screens that have been pictured: barriers for who cannot see or point, and words of another language. */
final class ScreenFindings {

	private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
	/** No style sheet is asked for once more; and only what is wrong is handed over, and of that three places. */
	private static final String GRAVE = """
			async ([within, wcag]) => (await axe.run({ include: [[within]] }, { runOnly: { type: 'tag', values: wcag }, preload: false, resultTypes: ['violations'] }))
			  .violations.filter(rule => ['serious', 'critical'].includes(rule.impact))
			  .map(rule => rule.id + ' ' + JSON.stringify(rule.nodes.slice(0, 3).map(node => node.target)))""";
	/** Our own: pages of ours as a whole, panels among what the engine's applications show. */
	private static final String OURS = ".nd";

	private static final Map<String, List<String>> BARRIERS = new ConcurrentSkipListMap<>();
	private static final Map<String, List<String>> ENGLISH = new ConcurrentSkipListMap<>();

	private ScreenFindings() {
	}

	static void look(Page page, String name) {
		ENGLISH.put(name, EnglishWords.on(page));
		boolean engines = page.url().contains("/camunda/");
		if (!name.endsWith("-phone") && (!engines || page.locator(OURS).count() > 0)) {
			BARRIERS.put(name, barriers(page, engines ? OURS : "html"));
		}
	}

	@SuppressWarnings("unchecked")
	private static List<String> barriers(Page page, String within) {
		if (!(boolean) page.evaluate("() => Boolean(window.axe)")) {
			page.evaluate(AxeBuilder.getAxeScript());
		}
		return (List<String>) page.evaluate(GRAVE, List.of(within, WCAG));
	}

	static Map<String, List<String>> barriers() {
		return BARRIERS;
	}

	static Map<String, List<String>> english() {
		return ENGLISH;
	}
}
