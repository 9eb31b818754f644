package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What is handed out is the jar, and there our scripts and pages lie in another place: Tasklist has them from there too. */
@ExtendWith(Chromium.class)
class PackagedJarBrowserIT {

	private static final String OPINION = "Nước máy yếu vào giờ cao điểm.";

	@TempDir
	Path data;

	@Test
	void tasklistFromThePackagedJarHasOurPagesAndTheCaseColumn(Browser browser) throws IOException {
		try (PackagedApplication application = PackagedApplication.start(data)) {
			Visitor visitor = Visitor.at(browser, application.home(), Screen.DESK);
			TasklistPage tasklist = visitor.signsIn("canbo029");
			tasklist.goesToOwnPage("Tiếp nhận");
			String petition = new IntakePage(visitor.page()).fills("HOTLINE", "TG-BHD", OPINION).saves();
			tasklist.goesToList();
			tasklist.chooses(TasklistPage.UNCLAIMED).opens(petition).claims();
			assertThat(tasklist.caseColumn()).containsText(OPINION);
			visitor.picture("40-packaged-case");

			visitor = Visitor.at(browser, application.home(), Screen.DESK);
			visitor.signsIn("canbo013").goesToOwnPage("Ghi ý kiến họp tổ");
			new CapturePage(visitor.page());
			visitor.picture("41-packaged-capture");
			assertThat(visitor.complaints()).isEmpty();
		}
	}
}
