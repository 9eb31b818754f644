package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
			String petition = new IntakePage(visitor.page()).fills("HOTLINE", "HM-TGI", OPINION).saves();
			tasklist.goesToList();
			tasklist.chooses(TasklistPage.UNCLAIMED).opens(petition).claims();
			assertThat(tasklist.caseColumn()).containsText(OPINION);
			visitor.picture("40-packaged-case");

			visitor = Visitor.at(browser, application.home(), Screen.DESK);
			visitor.signsIn("canbo013").goesToOwnPage("Đi cơ sở");
			assertThat(visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Tổ của tôi"))).isVisible();
			visitor.picture("41-packaged-outreach");
			assertThat(visitor.complaints()).isEmpty();

			theReplayedCityIsAtWork(Visitor.at(browser, application.home(), Screen.DESK), application.home());
			theWorklistIsWhatTheEngineHas(application);
		}
	}

	/** After weeks of everything that there is. */
	private static void theWorklistIsWhatTheEngineHas(PackagedApplication application) throws IOException {
		assertThat(application.count("select count(*) from nghedan.worklist_item")).isGreaterThan(20)
			.isEqualTo(application.count("select count(*) from public.act_ru_task"));
		assertThat(application.count("""
				select count(*) from ((select * from nghedan.worklist_source except select * from nghedan.worklist_item)
					union all (select * from nghedan.worklist_item except select * from nghedan.worklist_source)) different""")).isZero();
	}

	/** Every petition of the demo stands at a step of its own, and time has left its marks. */
	private static void theReplayedCityIsAtWork(Visitor manager, String home) {
		manager.signsIn("canbo001").chooses(TasklistPage.UNCLAIMED);
		String petitions = manager.page().request().get(home + "/api/petitions?limit=100").text();
		assertThat(petitions).contains("ANSWERED_ON_SPOT", "CAPTURED", "NEEDS_INFO", "UNDER_VERIFICATION", "CLASSIFIED",
				"TRANSFER_PENDING", "IN_PROGRESS", "CITY_QUEUED", "CITY_SENT", "WITH_OTHER_AGENCY", "CITY_REPLIED",
				"RESPONSE_DRAFTED", "RESPONSE_APPROVED", "RELAY_PENDING", "FEEDBACK_PENDING", "COMMITTED", "CLOSED_RESOLVED",
				"CLOSED_DUPLICATE", "DIVERTED_COMPLAINT", "RECORDED_ONLY");
		assertThat(petitions).contains("\"overdue\":true", "\"overdue\":false");
		assertThat(manager.page().locator("body")).not().containsText("DUE_DATE");
		manager.picture("42-packaged-manager");
	}
}
