package vn.nghedan.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.nghedan.petition.Standing;

/** Every number has its name and its definition, in both languages. */
class DashboardTextsTests {

	@Test
	void bothLanguagesSayTheSameThings() throws IOException {
		assertThat(texts("vi").keySet()).isEqualTo(texts("en").keySet());
		assertThat(texts("vi").values()).noneMatch(text -> text.toString().isBlank() || text.toString().contains("'"));
		assertThat(texts("en").values()).noneMatch(text -> text.toString().isBlank() || text.toString().contains("'"));
	}

	@Test
	void everyNumberIsDefined() throws IOException {
		Stream<String> numbers = Stream.concat(Stream.of("steps", "unclaimed", "petitions", "stuck"),
				Arrays.stream(Standing.values()).map(Standing::name));
		assertThat(numbers.flatMap(number -> Stream.of("number." + number, "definition." + number))).allMatch(texts("vi")::containsKey);
	}

	private static Properties texts(String language) throws IOException {
		Properties texts = new Properties();
		try (var reader = new InputStreamReader(DashboardTextsTests.class.getResourceAsStream("/messages/reporting_" + language + ".properties"),
				StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		return texts;
	}
}
