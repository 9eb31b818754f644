package vn.nghedan.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** After all the others: what they have pictured can be used by everybody. Says something only when they have run. */
@BrowserTest
@Order(190)
class ScreensForEverybodyBrowserIT {

	private static final int MOST_OF_THEM = 100;

	@BeforeEach
	void afterTheOthers() {
		assumeTrue(ScreenFindings.english().size() > MOST_OF_THEM, "the other browser tests have not run");
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
