package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

/** The engine's applications in Vietnamese say all that the release we run on says in English: an upgrade with new labels fails here. */
class EngineTextsTests {

	private static final String LOCALES = "META-INF/resources/webjars/camunda/app/%s/locales/%s.json";

	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private static final Pattern KEPT = Pattern.compile("\\{\\{[^}]*}}|%[sd]|</?(?:a|b|br|code|em|i|p|span|strong)\\b[^>]*>|&[a-z]+;");

	@ParameterizedTest
	@CsvSource({ "tasklist, 400", "cockpit, 2400", "admin, 570", "welcome, 170" })
	void bothLanguagesHaveTheSameLabels(String app, int atLeast) {
		assertThat(texts(app, "en")).hasSizeGreaterThan(atLeast);
		assertThat(texts(app, "vi").keySet()).isEqualTo(texts(app, "en").keySet());
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "cockpit", "admin", "welcome" })
	void noLabelIsEmpty(String app) {
		assertThat(texts(app, "vi")).allSatisfy((label, text) -> assertThat(text).as(label).isNotBlank());
	}

	@ParameterizedTest
	@ValueSource(strings = { "tasklist", "cockpit", "admin", "welcome" })
	void everyPlaceholderAndTagIsKept(String app) {
		Map<String, String> english = texts(app, "en");
		assertThat(texts(app, "vi"))
			.allSatisfy((label, text) -> assertThat(kept(text)).as(label).isEqualTo(kept(english.getOrDefault(label, ""))));
	}

	/** How often each occurs: the order of words differs between the languages. */
	private static Map<String, Long> kept(String text) {
		return KEPT.matcher(text).results().collect(Collectors.groupingBy(MatchResult::group, TreeMap::new, Collectors.counting()));
	}

	private static Map<String, String> texts(String app, String language) {
		Map<String, String> texts = new TreeMap<>();
		collect("", read(app, language), texts);
		return texts;
	}

	private static JsonNode read(String app, String language) {
		try {
			String json = new ClassPathResource(LOCALES.formatted(app, language)).getContentAsString(StandardCharsets.UTF_8);
			return new ObjectMapper().readTree(json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json);
		}
		catch (IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void collect(String path, JsonNode node, Map<String, String> texts) {
		if (node.isValueNode()) {
			texts.put(path, node.asText());
		}
		else if (node.isArray()) {
			for (int i = 0; i < node.size(); i++) {
				collect(path + "/" + i, node.get(i), texts);
			}
		}
		else {
			node.properties().forEach(entry -> collect(path + "/" + entry.getKey(), entry.getValue(), texts));
		}
	}
}
