package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.petition.Attachments;
import vn.nghedan.petition.CaseNotes;
import vn.nghedan.petition.CaseTexts;
import vn.nghedan.petition.TextKind;
import vn.nghedan.platform.MovableClock;

/** The case around its form: the petition and its evidence, the one thing to do with its basis, and what lies around it. */
@BrowserTest
class PanelBrowserIT {

	@Autowired
	TestCases cases;
	@Autowired
	Attachments attachments;
	@Autowired
	CaseNotes notes;
	@Autowired
	CaseTexts texts;
	@Autowired
	Organization organization;
	@Autowired
	MovableClock clock;
	@LocalServerPort
	int port;

	@BeforeEach
	void mondayMorning() {
		cases.mondayMorning();
	}

	@AfterEach
	void letTheClockGo() {
		clock.followSystem();
	}

	@ParameterizedTest
	@CsvSource({ "1366, 768", "1920, 1080" })
	void petitionThenFormThenContextSideBySide(int width, int height, Browser browser) throws IOException {
		TestCase petition = withPicture(cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL"));
		Visitor visitor = visitor(browser);
		visitor.page().setViewportSize(width, height);
		TasklistPage tasklist = visitor.signsIn(petition.worker("userTask_resolve")).chooses(TasklistPage.UNCLAIMED).opens(petition.key());

		Locator left = tasklist.caseColumn().getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Kiến nghị").setExact(true));
		Locator right = tasklist.caseColumn().getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Bối cảnh"));
		assertThat(left).containsText("Mương thoát nước bị bồi lắng");
		assertThat(left.getByRole(AriaRole.IMG)).isVisible();
		assertThat(tasklist.duty()).containsText("Đơn vị giải quyết và viết báo cáo kết quả");
		assertThat(tasklist.duty()).not().containsText("IN_PROGRESS");
		assertThat(tasklist.duty()).containsText("Giải quyết việc thông thường: Đề xuất, địa phương quy định");
		assertThat(right).containsText("Thời hạn");
		assertThat(right).containsText("Liên quan");
		assertThat(right).containsText("Nhật ký");
		inOrder(left, tasklist.card(), right);
		assertThat(tasklist.filter(TasklistPage.MINE)).isHidden();
		visitor.picture("100-panel-" + width);
		isClean(visitor);

		right.evaluate("side => side.scrollTo(0, side.scrollHeight)");
		visitor.picture("101-panel-context-" + width);
		visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("‹ Danh sách việc")).click();
		assertThat(tasklist.filter(TasklistPage.MINE)).isVisible();
		isClean(visitor);
	}

	@Test
	void onAPhoneItIsOneColumnWithTheDutyInIt(Browser browser) throws IOException {
		TestCase petition = withPicture(cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL"));
		Visitor visitor = Visitor.at(browser, "http://localhost:" + port, Screen.PHONE);
		TasklistPage tasklist = visitor.signsIn(petition.worker("userTask_resolve")).chooses(TasklistPage.UNCLAIMED).opens(petition.key());
		Locator panel = new CasePanel(visitor.page()).isOf(petition.key()).panel();
		assertThat(panel).containsText("Việc cần làm");
		assertThat(panel).containsText("Liên quan");
		visitor.picture("102-panel-phone");
		isClean(visitor);
		panel.getByText("Việc cần làm").scrollIntoViewIfNeeded();
		visitor.picture("103-panel-duty-phone");
		tasklist.opensFormTab();
		isClean(visitor);
	}

	@Test
	void aColleagueIsNamedByKeyboardAndFindsItAmongHisWarnings(Browser browser) {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL");
		String chair = cases.holderOf("TG-BHD.chair");
		Visitor handler = visitor(browser);
		TasklistPage tasklist = handler.signsIn(petition.worker("userTask_resolve")).chooses(TasklistPage.UNCLAIMED).opens(petition.key());
		Locator field = tasklist.caseColumn().getByLabel("Viết ghi chú");
		field.click();
		field.pressSequentially("Nhờ @");
		Locator offered = tasklist.caseColumn().getByRole(AriaRole.OPTION);
		assertThat(offered.first()).isVisible();
		String chairsName = organization.official(chair).fullName();
		field.pressSequentially(withoutAccents(chairsName).toLowerCase());
		assertThat(offered.first()).containsText(chairsName);
		field.press("Enter");
		field.pressSequentially("xem giúp.");
		handler.picture("104-panel-note");
		tasklist.caseColumn().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Gửi ghi chú")).click();
		assertThat(tasklist.caseColumn().locator(".nd-note")).containsText("Nhờ @" + chairsName + " xem giúp.");
		assertThat(tasklist.caseColumn().locator(".nd-named")).hasText("@" + chairsName);
		assertThat(notes.of(petition.key()).get(0).mentioned()).containsExactly(chair);
		isClean(handler);
		handler.leaves();

		Visitor named = visitor(browser);
		named.signsIn(chair).goesToOwnPage("Cảnh báo");
		Locator mention = named.page().locator(".nd-alarm").filter(new Locator.FilterOptions().setHasText(petition.key())).filter(
				new Locator.FilterOptions().setHasText("@"));
		assertThat(mention).isVisible();
		assertThat(mention).not().containsText("xem giúp");
		named.picture("105-mentions");
		mention.getByRole(AriaRole.BUTTON).click();
		assertThat(mention).hasCount(0);
		isClean(named);
	}

	@Test
	void whoIsCalledByHisWholeNameIsToldAndNobodyWhoseNameBeginsLikeIt(Browser browser) {
		Visitor visitor = visitor(browser);
		visitor.signInPage().signIn(cases.holderOf("TG-BHD.handler"), SignInPage.PASSWORD);
		new WorklistPage(visitor.page()).isOpen();
		String told = (String) visitor.page().evaluate("""
				async () => {
					const { named } = await import('/camunda/app/tasklist/nghedan/case/mention.js');
					const people = [['Mẫu Văn An', 'an1'], ['Mẫu Văn Anh', 'anh'], ['Mẫu Văn An', 'an2'], ['Mẫu Văn An Bình', 'binh']].map(([name, username]) => ({ name, username }));
					const told = (text, ...picked) => named(text, people, new Set(picked)).map(({ username }) => username).join('+');
					return [told('Nhờ @Mẫu Văn Anh xem'), told('@Mẫu Văn An Bình, xem'), told('@Mẫu Văn An, @Mẫu Văn Anh', 'an2'), told('@Mẫu Văn An'), told('Mẫu Văn An')].join(' ');
				}""");
		assertThat(told).isEqualTo("anh binh an2+anh an1+an2 ");
	}

	@Test
	void theAnswerOfALikeCaseBeginsTheDraft(Browser browser) {
		cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE").resolves("RESOLVED").answers("RESOLVED");
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "SIMPLE").resolves("RESOLVED");
		Visitor visitor = visitor(browser);
		TasklistPage tasklist = visitor.signsIn(petition.worker("userTask_draftResponse")).chooses(TasklistPage.UNCLAIMED).opens(petition.key()).claims();
		Locator like = tasklist.duty().locator(".nd-reuse details").first();
		like.locator("summary").click();
		assertThat(like).containsText("Nội dung thử nghiệm: RESPONSE");
		visitor.picture("106-panel-reuse");
		like.getByRole(AriaRole.BUTTON).click();
		Locator draft = tasklist.duty().getByRole(AriaRole.TEXTBOX);
		assertThat(draft).hasValue("Nội dung thử nghiệm: RESPONSE");
		draft.blur();
		assertThat(tasklist.duty().getByText(java.util.regex.Pattern.compile("^Đã lưu")).first()).isVisible();
		assertThat(texts.latest(petition.key(), TextKind.RESPONSE).orElseThrow().text()).isEqualTo("Nội dung thử nghiệm: RESPONSE");
		isClean(visitor);
	}

	@Test
	void theCalendarOfAFormBeginsOnMondayAndSpeaksVietnamese(Browser browser) {
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL");
		Visitor visitor = visitor(browser);
		TasklistPage tasklist = visitor.signsIn(petition.worker("userTask_resolve")).chooses(TasklistPage.UNCLAIMED).opens(petition.key()).claims();
		tasklist.form().answers("Sẽ làm, hẹn ngày xong").form().getByLabel("Ngày hẹn làm xong").click();
		Locator calendar = visitor.page().locator(".flatpickr-calendar.open");
		assertThat(calendar.locator(".flatpickr-weekday").first()).hasText("T2");
		assertThat(calendar.locator(".flatpickr-day").first()).hasAttribute("aria-label", Pattern.compile("^\\d{2}/\\d{2}/\\d{4}$"));
		assertThat(calendar.locator("select")).hasAttribute("aria-label", "Tháng");
		assertThat(calendar.locator(".cur-year")).hasAttribute("aria-label", "Năm");
		assertThat(visitor.complaints()).isEmpty();
	}

	@Test
	void whoeverLeadsGivesAStepFromItsCaseAndWhoeverHasItLooksAtOthersBesideIt(Browser browser) {
		cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL");
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL");
		String handler = petition.worker("userTask_resolve");
		Visitor visitor = visitor(browser);
		visitor.signInPage().signIn(cases.holderOf("TG-BHD.chair"), SignInPage.PASSWORD);
		new WorklistPage(visitor.page()).isOpen();
		visitor.goesTo("/camunda/app/tasklist/default/#/cases?code=" + petition.key());
		visitor.page().reload();
		assertThat(visitor.page()).hasTitle("Tra cứu · Nghe Dân");
		Locator shown = new CasePanel(visitor.page()).isOf(petition.key()).panel();
		button(shown, "Giao việc này").click();
		Locator dialog = shown.getByRole(AriaRole.DIALOG);
		dialog.getByLabel("Giao cho").fill(withoutAccents(organization.official(handler).fullName()));
		dialog.getByRole(AriaRole.OPTION).first().click();
		button(dialog, "Giao việc này").click();
		assertThat(shown.locator(".nd-notice").filter(new Locator.FilterOptions().setHasText("Đang chờ"))).containsText(organization.official(handler).fullName());
		assertThat(petition.task("userTask_resolve").assignee()).isEqualTo(handler);
		isClean(visitor);
		visitor.leaves();

		Visitor his = visitor(browser);
		TasklistPage tasklist = his.signsIn(handler).chooses(TasklistPage.MINE).opens(petition.key());
		Locator other = tasklist.caseColumn().locator(".nd-near a").first();
		tasklist.caseColumn().locator(".nd-around:has(.nd-near) > summary").first().evaluate("summary => { summary.parentElement.open = true; }");
		String code = other.textContent().split(" ")[0];
		Page beside = his.page().waitForPopup(other::click);
		new CasePanel(beside).isOf(code);
		assertThat(tasklist.form().form()).isVisible();
		tasklist.caseColumn().getByText("Đến việc cần làm").focus();
		his.page().keyboard().press("Enter");
		assertThat(tasklist.duty()).isFocused();
		isClean(his);
	}

	@Test
	void theCaseGoesOnPaperCoveredOrForAPurpose(Browser browser) throws IOException {
		TestCase petition = cases.captured();
		Visitor visitor = visitor(browser);
		visitor.signsIn(cases.holderOf("TG-BHD.intake-officer"));
		visitor.page().addInitScript("window.print = () => { window.printed = document.querySelector('.nd-print').innerText; window.dispatchEvent(new Event('afterprint')); }");
		visitor.goesTo("/camunda/app/tasklist/default/#/cases?code=" + petition.key());
		visitor.page().reload();
		Locator panel = new CasePanel(visitor.page()).isOf(petition.key()).panel();
		Download covered = visitor.page().waitForDownload(() -> button(panel, "Tải PDF").click());
		assertThat(covered.suggestedFilename()).isEqualTo(petition.key() + ".pdf");
		assertThat(Files.readAllBytes(covered.path())).startsWith("%PDF-".getBytes());

		button(panel, "In hồ sơ").click();
		visitor.page().waitForFunction("() => window.printed");
		String printed = (String) visitor.page().evaluate("window.printed");
		assertThat(printed).contains("Hồ sơ kiến nghị " + petition.key(), "Mương thoát nước", "Thông tin người dân đã che").doesNotContain("Lê Thị Mẫu");

		button(panel, "In có thông tin người dân…").click();
		Locator dialog = panel.getByRole(AriaRole.DIALOG);
		dialog.getByLabel("Để làm gì").selectOption("LETTER");
		dialog.getByLabel("Cách").selectOption("print");
		visitor.picture("107-panel-paper");
		visitor.page().evaluate("window.printed = null");
		button(dialog, "Tiếp tục").click();
		visitor.page().waitForFunction("() => window.printed");
		assertThat((String) visitor.page().evaluate("window.printed")).contains("Lê Thị Mẫu", "0900 000 099", "Gửi thư, in văn bản");
		assertThat(dialog).hasCount(0);
		isClean(visitor);
	}

	@Test
	void whereTheStepWasOpenedFromIsWhereItsEndLeads(Browser browser) {
		TestCase petition = cases.captured();
		Visitor visitor = visitor(browser);
		TasklistPage tasklist = visitor.signsIn(cases.holderOf("TG-BHD.intake-officer")).chooses(TasklistPage.UNCLAIMED).opens(petition.key());
		visitor.page().evaluate("sessionStorage.setItem('nghedan.back', '#/alarms')");
		visitor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("‹ Danh sách việc")).click();
		assertThat(visitor.page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Cảnh báo"))).isVisible();
		visitor.page().goBack();
		assertThat(tasklist.card()).containsText(petition.key());
		isClean(visitor);
	}

	@Test
	void theEnginesOwnCommentsAreNowhere(Browser browser) {
		TestCase petition = cases.captured();
		Visitor visitor = visitor(browser);
		TasklistPage tasklist = visitor.signsIn(cases.holderOf("TG-BHD.intake-officer")).chooses(TasklistPage.UNCLAIMED).opens(petition.key());
		assertThat(tasklist.card().locator(".createCommentLink")).isHidden();
		assertThat(tasklist.caseColumn().getByLabel("Viết ghi chú")).isVisible();
		notes.write(petition.key(), "Ghi chú <b>đậm</b>", Set.of(), false, new Actor(cases.holderOf("TG-BHD.chair")));
		tasklist.caseColumn().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tải lại hồ sơ")).click();
		visitor.page().reload();
		assertThat(tasklist.caseColumn().locator(".nd-note")).containsText("Ghi chú <b>đậm</b>");
		isClean(visitor);
	}

	/** Each begins where the one before it ends. */
	private static void inOrder(Locator... columns) {
		List<BoundingBox> boxes = List.of(columns).stream().map(Locator::boundingBox).toList();
		for (int i = 1; i < boxes.size(); i++) {
			assertThat(boxes.get(i).x).isGreaterThanOrEqualTo(boxes.get(i - 1).x + boxes.get(i - 1).width - 1);
			assertThat(boxes.get(i).width).isGreaterThan(300);
		}
	}

	private TestCase withPicture(TestCase petition) throws IOException {
		BufferedImage picture = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
		for (int x = 0; x < 640; x++) {
			for (int y = 0; y < 480; y++) {
				picture.setRGB(x, y, 0x406080 + x / 4 + (y / 4 << 8));
			}
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		ImageIO.write(picture, "png", bytes);
		attachments.add(petition.key(), "muong.png", "image/png", bytes.toByteArray(), new Actor(cases.holderOf("TG-BHD.intake-officer")));
		return petition;
	}

	private static String withoutAccents(String name) {
		return vn.nghedan.platform.PlainText.fold(name);
	}

	private static Locator button(Locator within, String name) {
		return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
	}

	private static void isClean(Visitor visitor) {
		assertThat(visitor.overflow()).isEmpty();
		assertThat(visitor.complaints()).isEmpty();
	}

	private Visitor visitor(Browser browser) {
		return Visitor.at(browser, "http://localhost:" + port, Screen.DESK);
	}
}
