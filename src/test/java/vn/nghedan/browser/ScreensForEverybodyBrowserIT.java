package vn.nghedan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** After all the others: what they have pictured can be used by everybody. Alone it fails, since nothing has been pictured then. */
@BrowserTest
@Order(190)
class ScreensForEverybodyBrowserIT {

	private static final int MOST_OF_THEM = 100;

	@BeforeEach
	void afterTheOthers() {
		assertThat(ScreenFindings.english()).as("screens that the other browser tests have pictured").hasSizeGreaterThan(MOST_OF_THEM);
	}

	@Test
	void nobodyHasToReadEnglish() {
		assertThat(found(ScreenFindings.english())).isEmpty();
	}

	@Test
	void nothingSeriousIsInTheWayOfWhoCannotSeeOrPoint() {
		assertThat(found(ScreenFindings.barriers())).isEmpty();
	}

	private static Map<String, List<String>> found(Map<String, List<String>> byScreen) {
		return byScreen.entrySet().stream().filter(each -> !each.getValue().isEmpty())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}
}
