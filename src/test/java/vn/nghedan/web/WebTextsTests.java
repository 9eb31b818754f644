package vn.nghedan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.nghedan.organization.Roles;

class WebTextsTests {

	@ParameterizedTest
	@ValueSource(strings = { "access", "web" })
	void bothLanguagesSayTheSameThings(String bundle) throws IOException {
		Properties vietnamese = texts(bundle + "_vi");

		assertThat(vietnamese.keySet()).isEqualTo(texts(bundle + "_en").keySet());
		assertThat(vietnamese.values()).noneMatch(text -> text.toString().isBlank());
	}

	@ParameterizedTest
	@ValueSource(strings = { "access", "web" })
	void everyRefusalHasItsSentence(String bundle) throws IOException {
		Pattern code = Pattern.compile("\"(" + bundle + "\\.[a-z-]+)\"");
		try (Stream<Path> sources = Files.walk(Path.of("src/main/java/vn/nghedan"))) {
			assertThat(sources.filter(path -> path.toString().endsWith(".java")).flatMap(path -> matches(code, path)).distinct())
					.isNotEmpty().allMatch(texts(bundle + "_vi")::containsKey);
		}
	}

	@Test
	void everyRoleHasAName() throws IOException {
		assertThat(Roles.all().stream().map(role -> "role." + role)).allMatch(texts("web_vi")::containsKey);
	}

	/** A single quote would swallow what follows it in a message format. */
	@ParameterizedTest
	@ValueSource(strings = { "access_vi", "access_en", "web_vi", "web_en" })
	void noTextHasASingleQuote(String bundle) throws IOException {
		assertThat(texts(bundle).values()).noneMatch(text -> text.toString().contains("'"));
	}

	private static Stream<String> matches(Pattern code, Path source) {
		try {
			return code.matcher(Files.readString(source)).results().map(match -> "refusal." + match.group(1)).toList().stream();
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Properties texts(String bundle) throws IOException {
		Properties texts = new Properties();
		try (var reader = new InputStreamReader(WebTextsTests.class.getResourceAsStream("/messages/" + bundle + ".properties"),
				StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		return texts;
	}
}
