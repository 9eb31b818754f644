package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.petition.PetitionStatus;

/** A petition that two divisions return to each other, until the chair's word binds; then a part of another unit. */
@BrowserTest
class TransferBrowserIT {

	private static final String ROADS = "canbo034";
	private static final String CULTURE = "canbo032";
	private static final String CLASSIFIER = "canbo031";
	private static final String CHAIR = "canbo028";
	private static final String POLICE = "canbo035";

	@Autowired
	TestCases cases;
	@LocalServerPort
	int port;

	private Browser browser;
	private TestCase petition;

	@Test
	void returnedTwiceDecidedByTheChairAndWorkedOnTogether(Browser browser) {
		this.browser = browser;
		cases.mondayMorning();
		petition = cases.captured().goesTo("RESOLVE", "TG-BHD/KTHT", "NORMAL");

		does(ROADS, "80-return-transfer", form -> form.answers("Trả lại, không thuộc thẩm quyền").writes("Lý do trả lại",
				"Thuộc Phòng Văn hóa - Xã hội"));
		classifiesAnew();
		does(CHAIR, null, form -> form.answers("Xác nhận, thông báo cho người kiến nghị"));
		does(CULTURE, null, form -> form.answers("Trả lại, không thuộc thẩm quyền").writes("Lý do trả lại", "Thuộc hạ tầng"));
		decides();
		assertThat(petition.status()).isEqualTo(PetitionStatus.TRANSFER_PENDING);
		acceptsWhatBinds();
		asksThePolice();
		contributes();
		readsThePart();
	}

	private void classifiesAnew() {
		does(CLASSIFIER, null, form -> form.selects("Đơn vị giải quyết", "Phòng Văn hóa - Xã hội phường Bình Hòa Đông")
				.writes("Lý do chọn khác đề xuất", "Theo ý kiến của Phòng Kinh tế"));
	}

	private void decides() {
		Visitor chair = visitor();
		TasklistPage tasklist = takes(chair, CHAIR);
		assertThat(tasklist.caseColumn()).containsText("Đã trả lại 2 lần");
		assertThat(tasklist.caseColumn()).containsText("Thuộc hạ tầng");
		assertThat(tasklist.caseColumn()).containsText("Đơn vị trước");
		tasklist.form().selects("Đơn vị giải quyết", "Phòng Kinh tế, Hạ tầng và Đô thị phường Bình Hòa Đông").writes("Lý do",
				"Rãnh thoát nước là hạ tầng");
		chair.picture("81-decide-competence");
		tasklist.completes();
		assertThat(chair.complaints()).isEmpty();
		chair.leaves();
	}

	private void acceptsWhatBinds() {
		Visitor roads = visitor();
		TasklistPage tasklist = takes(roads, ROADS);
		assertThat(tasklist.caseColumn()).containsText("Bắt buộc");
		assertThat(tasklist.caseColumn()).not().containsText("Đơn vị trước");
		roads.picture("82-binding-slip");
		tasklist.form().answers("Nhận giải quyết");
		tasklist.completes();
		assertThat(roads.complaints()).isEmpty();
		roads.leaves();
	}

	private void asksThePolice() {
		Visitor roads = visitor();
		TasklistPage tasklist = roads.signsIn(ROADS).chooses(TasklistPage.UNCLAIMED).opens(petition.key());
		tasklist.claims();
		CasePanel panel = new CasePanel(roads.page()).isOf(petition.key());
		panel.action("Đề nghị phối hợp").click();
		Locator dialog = panel.panel().getByRole(AriaRole.DIALOG);
		dialog.getByLabel("Đơn vị phối hợp").fill("Cong an");
		dialog.getByRole(AriaRole.OPTION).first().click();
		dialog.getByLabel("Cần đơn vị đó cho biết hoặc làm gì").fill("Giữ trật tự khi nạo vét");
		dialog.getByLabel("Cần có ngày").fill("06/11/2026");
		dialog.getByLabel("Cần có ngày").blur();
		roads.picture("83-ask-contribution");
		dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Đề nghị phối hợp")).click();
		assertThat(panel.panel()).containsText("Chờ ý kiến");
		assertThat(roads.complaints()).isEmpty();
		roads.leaves();
	}

	private void contributes() {
		Visitor police = visitor();
		TasklistPage tasklist = takes(police, POLICE);
		Locator text = tasklist.duty().getByRole(AriaRole.TEXTBOX,
				new Locator.GetByRoleOptions().setName(Pattern.compile("^Ý kiến của Công an")));
		text.fill("Cử hai đồng chí giữ trật tự trong ba buổi.");
		text.blur();
		assertThat(tasklist.duty().getByText(Pattern.compile("^Đã lưu"))).isVisible();
		tasklist.form().ticks("Đã ghi ý kiến phối hợp, gửi đơn vị chủ trì");
		police.picture("84-contribute");
		tasklist.completes();
		assertThat(police.complaints()).isEmpty();
		police.leaves();
	}

	private void readsThePart() {
		Visitor roads = visitor();
		TasklistPage tasklist = roads.signsIn(ROADS).chooses(TasklistPage.MINE).opens(petition.key());
		assertThat(tasklist.caseColumn()).containsText("Cử hai đồng chí giữ trật tự");
		roads.picture("85-contribution-read");
		assertThat(roads.complaints()).isEmpty();
	}

	private void does(String username, String picture, Consumer<TaskForm> answers) {
		Visitor visitor = visitor();
		TasklistPage tasklist = takes(visitor, username);
		answers.accept(tasklist.form());
		if (picture != null)
			visitor.picture(picture);
		tasklist.completes();
		assertThat(visitor.complaints()).isEmpty();
		visitor.leaves();
	}

	private TasklistPage takes(Visitor visitor, String username) {
		TasklistPage tasklist = visitor.signsIn(username).chooses(TasklistPage.UNCLAIMED).opens(petition.key());
		return tasklist.claims();
	}

	private Visitor visitor() {
		return Visitor.at(browser, "http://localhost:" + port, Screen.DESK);
	}
}
