package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.platform.VietnamTime;

/** A liaison brings a whole bundle of twelve to the city and back, in Tasklist. */
@BrowserTest
class DossierBrowserIT {

	private static final String LIAISON = "canbo010";
	private static final String CHAIR = "canbo005";
	private static final String MANAGER = "canbo001";

	@Autowired
	TestCases cases;
	@LocalServerPort
	int port;
	private Browser browser;

	@Test
	void aBundleOfTwelveIsSentAndNineAreAnsweredTwoReturnedAndOneIsWaitedFor(Browser browser) {
		this.browser = browser;
		List<TestCase> twelve = Stream.generate(() -> cases.captured().goesTo("REFER", "HM-STP", "NORMAL")).limit(12).toList();
		TestCase dossier = twelve.get(0).dossier();

		onThePage("dossier-1-gathering", dossier, page -> {
			assertThat(items(page)).hasCount(12);
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Khóa ngay")).click();
			page.getByRole(AriaRole.DIALOG).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Khóa hồ sơ ngay")).click();
			assertThat(page.getByText("Đã khóa, chờ soạn công văn").first()).isVisible();
		});
		does(LIAISON, "dossier-2-prepare", dossier, form -> form.ticks("Đã soạn công văn và kiểm tra danh sách, trình ký"));
		does(CHAIR, "dossier-3-sign", dossier, form -> form.answers("Ký công văn và danh sách kèm theo"));
		does(LIAISON, "dossier-4-send", dossier, form -> form.ticks("Đã gửi công văn và danh sách"));
		dossier.fires("serviceTask_tellCases");
		assertThat(twelve).allSatisfy(petition -> assertThat(petition.status()).isEqualTo(PetitionStatus.CITY_SENT));

		onThePage("dossier-5-replies", dossier, page -> {
			IntStream.range(0, 11).forEach(i -> answers(page, twelve.get(i), i < 9 ? "Trả lời đầy đủ" : "Trả lại"));
			page.getByLabel("Số văn bản").fill("512/STP-HC");
			Locator date = page.getByLabel("Ngày văn bản");
			date.fill(VietnamTime.words(VietnamTime.dateOf(Instant.now())));
			date.blur();
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Ghi 11 trả lời")).click();
			assertThat(page.locator(".nd-replies tbody tr")).hasCount(1);
		});

		assertThat(twelve.subList(0, 9)).allSatisfy(one -> assertThat(one.status()).isEqualTo(PetitionStatus.CITY_REPLIED));
		assertThat(twelve.subList(9, 11)).allSatisfy(one -> {
			assertThat(one.status()).isEqualTo(PetitionStatus.CLASSIFIED);
			assertThat(one.steps()).containsExactly("userTask_classify");
		});
		assertThat(twelve.get(11).status()).isEqualTo(PetitionStatus.CITY_SENT);
		assertThat(twelve.get(11).steps()).containsExactly("userTask_recordReply");
		theManagerSeesThePetitionsInCockpit(dossier);
	}

	private void theManagerSeesThePetitionsInCockpit(TestCase dossier) {
		Visitor visitor = Visitor.at(browser, "http://localhost:" + port, Screen.DESK);
		visitor.signsInToCockpit(MANAGER);
		visitor.goesTo("/camunda/app/cockpit/default/#/process-instance/" + dossier.instance("city-dossier").getId()
				+ "/runtime?detailsTab=nghedan-dossier");
		Page page = visitor.page();
		Locator tab = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Hồ sơ chuyển").setExact(true));
		assertThat(tab).isVisible();
		tab.click();
		assertThat(page.locator(".nd-cockpit-dossier tbody tr")).hasCount(12);
		assertThat(page.locator(".nd-cockpit-dossier")).containsText("Bị trả lại");
		visitor.picture("dossier-6-cockpit");
		assertThat(visitor.complaints()).isEmpty();
		visitor.leaves();
	}

	private static Locator items(Page page) {
		return page.locator(".nd-dossiers-one .nd-list > li");
	}

	private static void answers(Page page, TestCase petition, String kind) {
		page.getByLabel("Trả lời cho " + petition.key(), new Page.GetByLabelOptions().setExact(true)).selectOption(kind.equals("Trả lại") ? "RETURNED" : "FULL");
		page.getByLabel("Nội dung trả lời cho " + petition.key()).fill("Sở đã kiểm tra và có ý kiến như văn bản kèm theo.");
	}

	private void onThePage(String picture, TestCase dossier, Consumer<Page> what) {
		Visitor visitor = Visitor.at(browser, "http://localhost:" + port, Screen.DESK);
		visitor.signsIn(LIAISON).goesToOwnPage("Hồ sơ chuyển");
		Page page = visitor.page();
		page.locator("a[href*='" + dossier.key() + "']").first().click();
		assertThat(page.locator(".nd-dossiers-one .nd-code")).hasText(dossier.key());
		what.accept(page);
		visitor.picture(picture);
		assertThat(visitor.overflow()).isEmpty();
		assertThat(visitor.complaints()).isEmpty();
		visitor.leaves();
	}

	private void does(String username, String picture, TestCase dossier, Consumer<TaskForm> answers) {
		Visitor visitor = Visitor.at(browser, "http://localhost:" + port, Screen.DESK);
		TasklistPage tasklist = visitor.signsIn(username);
		tasklist.chooses(TasklistPage.UNCLAIMED).opens(dossier.key()).claims();
		answers.accept(tasklist.form());
		visitor.picture(picture);
		tasklist.completes();
		assertThat(visitor.complaints()).isEmpty();
		visitor.leaves();
	}
}
