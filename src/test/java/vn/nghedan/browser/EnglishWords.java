package vn.nghedan.browser;

import com.microsoft.playwright.Page;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words on a screen that cannot be Vietnamese, by the way syllables are built; an English sentence has at least one of them.
 * What is no word but a code, a name of a product or an ending of a file is allowed.
 */
final class EnglishWords {

	/** Everything but what is written in the type of codes: names of columns, keys of models, addresses. */
	private static final String SHOWN = """
			() => [document.title,
			  ...(() => {
			    const texts = [], walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			    while (walk.nextNode()) {
			      const at = walk.currentNode.parentElement;
			      if (!at.closest('code, kbd, samp, script, style, .definition-key') && at.checkVisibility()) texts.push(walk.currentNode.data);
			    }
			    return texts;
			  })(),
			  ...[...document.querySelectorAll('[placeholder], [title]:not([download]), [aria-label], [alt]')].filter(element => element.checkVisibility())
			    .flatMap(element => ['placeholder', 'title', 'aria-label', 'alt'].map(name => element.getAttribute(name) || ''))].join('\\n')""";

	private static final Pattern SYLLABLE = Pattern.compile("(b|ch?|d|gh?|gi|h|kh?|l|m|ngh?|nh?|ph?|qu?|r|s|th?|tr?|v|x)?"
			+ "(a|ai|ao|au|ay|e|eo|eu|i|ia|ie|ieu|iu|o|oa|oai|oao|oay|oe|oeo|oi|oo|u|ua|uai|uao|uay|ue|ui|uo|uoi|uou|uu|uy|uya|uye|uyu|y|ye|yeu)"
			+ "(c|ch|m|n|ng|nh|p|t)?");
	/** How the engine numbers a deployed model: {@code petition:3:a1b2}. */
	private static final Pattern MODEL = Pattern.compile("[\\w-]+:\\d+:[\\w-]+");
	private static final Pattern APART = Pattern.compile("\\s+|[/|·,;:()\\[\\]{}<>«»“”\"'…+=!?]+");
	private static final Pattern ADDRESS_OR_CODE = Pattern.compile(".*[\\d@_•].*|\\p{Lu}+(-\\p{Lu}+)*|.*\\.\\p{L}{2,4}");
	private static final Pattern PLAIN = Pattern.compile("[A-Za-z]{2,}");
	private static final Set<String> ALLOWED = Set.of("camunda", "platform", "keycloak", "tasklist", "cockpit", "zalo", "facebook", "email",
			"internet", "video", "pdf", "csv", "docx", "xlsx", "jpg", "png", "ctrl", "alt", "enter", "esc", "tab", "ics", "modeler", "karaoke", "asia", "saigon", "bpmn", "dmn", "json");

	/** Of what tests have written that look for ways to have it run. */
	private static final Set<String> ATTACKS = Set.of("img", "src", "onerror", "ndxss", "window", "harmed");

	private EnglishWords() {
	}

	static List<String> on(Page page) {
		return in(String.valueOf(page.evaluate(SHOWN)));
	}

	static List<String> in(String shown) {
		return APART.splitAsStream(MODEL.matcher(shown).replaceAll(" ")).map(word -> word.replaceAll("^[-.–]+|[-.–]+$", "")).filter(word -> !ADDRESS_OR_CODE.matcher(word).matches())
			.flatMap(word -> Arrays.stream(word.split("[-–.]"))).filter(word -> PLAIN.matcher(word).matches()).map(String::toLowerCase)
			.filter(word -> !SYLLABLE.matcher(word).matches() && !ALLOWED.contains(word) && !ATTACKS.contains(word)).distinct().sorted().toList();
	}
}
