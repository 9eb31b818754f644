package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.platform.MovableClock;

/** A verifier sees that it is a denunciation, asks himself twice, and the denunciation officer has the number. */
@BrowserTest
class QuarantineBrowserIT {

	@Autowired
	TestCases cases;
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

	@Test
	void aDenunciationLeavesTheCaseColumnAndOnlyItsStubIsLeft(Browser browser) {
		TestCase petition = cases.captured().registers();
		Visitor verifier = Visitor.at(browser, "http://localhost:" + port, Screen.DESK);
		TasklistPage tasklist = verifier.signsIn(petition.worker("userTask_verify")).chooses(TasklistPage.UNCLAIMED).opens(petition.key());
		CasePanel panel = new CasePanel(verifier.page()).isOf(petition.key());
		panel.action("Đây là tố cáo, tin báo tham nhũng").click();
		Locator dialog = verifier.page().locator("dialog[open]");
		assertThat(dialog).containsText("không lấy lại được");
		assertThat(button(dialog, "Tiếp tục")).isDisabled();
		dialog.getByRole(AriaRole.CHECKBOX).check();
		verifier.picture("88-quarantine-read");
		button(dialog, "Tiếp tục").click();

		Locator erase = button(dialog, "Xóa vĩnh viễn, chỉ để lại phiếu");
		assertThat(erase).isDisabled();
		dialog.getByLabel("Mã số vụ việc").fill("2026-TG-BHD-000000");
		assertThat(erase).isDisabled();
		dialog.getByLabel("Mã số vụ việc").fill(petition.key());
		verifier.picture("88-quarantine-typed");
		erase.click();
		assertThat(dialog).containsText(Pattern.compile("Phiếu số CH-\\d{4}-\\d{6}"));
		assertThat(verifier.page().getByText("Mương thoát nước bị bồi lắng").first()).isHidden();
		verifier.picture("88-quarantine-done");
		String stub = dialog.innerText().replaceFirst("(?s).*Phiếu số (CH-\\d{4}-\\d{6}).*", "$1");
		button(dialog, "Đã hiểu").click();

		assertThat(tasklist.caseColumn()).hasCount(0);
		assertThat(verifier.complaints()).allMatch(complaint -> complaint.matches("4(04|10) GET .*"));
		verifier.goesTo("/camunda/app/tasklist/default/#/cases?code=" + petition.key());
		assertThat(verifier.page().getByText("đã chuyển sang thủ tục khác")).isVisible();
		assertThat(verifier.page().locator("body")).not().containsText("Mương thoát nước bị bồi lắng, mưa lớn là nước tràn vào nhà. " + petition.key());
		verifier.leaves();
		thePaperComes(browser, petition, stub);
	}

	@Test
	void wordsThatSoundLikeOneAreAskedAboutBeforeAnythingIsStored(Browser browser) {
		clock.followSystem(); // the form fills in the browser's hour
		Visitor intake = Visitor.at(browser, "http://localhost:" + port, Screen.DESK);
		intake.signsIn(cases.holderOf("TG-BHD.intake-officer")).goesToOwnPage("Tiếp nhận");
		new IntakePage(intake.page()).fills("HOTLINE", "TG-BHD", "Ở bộ phận nọ có người vòi tiền mới nhận hồ sơ.");
		button(intake.page().locator("body"), "Lưu và lấy mã").click();
		Locator question = intake.page().getByRole(AriaRole.ALERTDIALOG);
		assertThat(question).containsText("Chưa lưu gì");
		intake.picture("87-intake-asks");
		button(question, "Là tố cáo, tin báo tham nhũng").click();
		assertThat(intake.page().getByLabel("Người dân nói gì")).hasCount(0);
		button(intake.page().locator("body"), "Lập phiếu, không kèm nội dung").click();
		assertThat(intake.page().getByText(Pattern.compile("Phiếu số CH-\\d{4}-\\d{6}"))).isVisible();
		intake.picture("87-intake-stub");

		button(intake.page().locator("body"), "Xóa và ghi việc khác").click();
		assertThat(intake.page().getByLabel("Người dân nói gì")).hasValue("");
		new IntakePage(intake.page()).fills("HOTLINE", "TG-BHD", "Đoạn phim trộm cắp trên mạng là tin giả, đề nghị giải thích.");
		button(intake.page().locator("body"), "Lưu và lấy mã").click();
		button(question, "Không phải, lưu bình thường").click();
		assertThat(intake.page().locator(".nd-receipt-code")).isVisible();
		assertThat(intake.complaints()).allMatch(complaint -> complaint.matches("422 POST .*/api/petitions"));
		intake.leaves();
	}

	private void thePaperComes(Browser browser, TestCase petition, String stub) {
		Visitor officer = Visitor.at(browser, "http://localhost:" + port, Screen.DESK);
		officer.signsIn(cases.holderOf("TG-BHD.denunciation-officer")).goesToOwnPage("Tiếp nhận tố cáo");
		Locator row = officer.page().getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(stub));
		assertThat(row).containsText(petition.key());
		officer.picture("89-denunciation-desk");
		button(row, "Đã nhận bản giấy").click();
		assertThat(button(row, "Đã nhận bản giấy")).hasCount(0);
		assertThat(officer.overflow()).isEmpty();
		assertThat(officer.complaints()).isEmpty();
		officer.leaves();
	}

	private static Locator button(Locator within, String name) {
		return within.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
	}
}
