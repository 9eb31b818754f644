package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.calendar.Circumstances;
import vn.nghedan.calendar.Grade;

/** Terms, alarm levels and extensions that a manager lays down for a ward are stored and count, there alone. */
@BrowserTest
class SavedRulesBrowserIT {

	private static final String WARD = "TG-TVI";
	private static final LocalDate FIRST_MONDAY = LocalDate.of(2031, 1, 6);
	private static final Circumstances NORMAL_CASE = new Circumstances(WARD, Grade.NORMAL, null, null, null);

	@Autowired
	Almanacs almanacs;
	@Autowired
	Background background;
	@LocalServerPort
	int port;

	@AfterEach
	void theCasesHaveFollowed() {
		background.recalculates();
	}

	@Test
	void aTermOfAWard(Browser browser) {
		Visitor manager = visitor(browser);
		DeadlinesPage deadlines = deadlines(manager);
		Locator form = deadlines.addsOwn("D12");
		assertThat(form.getByLabel("Nơi quy định")).hasValue(WARD);
		form.getByLabel("Mức độ").selectOption("NORMAL");
		form.getByLabel("Số lượng").fill("8");
		form.getByLabel("Áp dụng từ ngày").fill("01/01/2031");
		form.getByLabel("Đến hết ngày").fill("31/01/2031");
		form.getByLabel("Căn cứ").fill("Quy chế của phường số 1/QC ngày 01/12/2030");
		deadlines.looksAhead();
		manager.picture("71-own-term");
		deadlines.saves();
		assertThat(deadlines.step("Giải quyết")).containsText("Quy chế của phường số 1/QC");
		assertThat(almanacs.current().rule("D12", NORMAL_CASE, FIRST_MONDAY).amount()).isEqualTo(8);
		assertThat(almanacs.current().rule("D12", NORMAL_CASE, FIRST_MONDAY.plusMonths(1)).authority()).isEqualTo(Almanac.NATIONAL);
		assertThat(manager.complaints()).isEmpty();
	}

	@Test
	void aTermOfTheLawIsNotForAWard(Browser browser) {
		Visitor manager = visitor(browser);
		DeadlinesPage deadlines = deadlines(manager);
		assertThat(deadlines.offersOwn("D12").first()).isVisible();
		assertThat(deadlines.offersOwn("D05")).hasCount(0);
		Locator form = deadlines.showsRulesOf(Almanac.NATIONAL).addsOwn("D05");
		form.getByLabel("Nơi quy định").selectOption(WARD);
		form.getByLabel("Số lượng").fill("12");
		form.getByLabel("Căn cứ").fill("Quy chế của phường");
		form.getByRole(AriaRole.BUTTON, named("Xem trước")).click();
		assertThat(form.getByRole(AriaRole.ALERT)).isInViewport();
		assertThat(form.getByRole(AriaRole.ALERT)).containsText("D05");
		assertThat(form.getByRole(AriaRole.BUTTON, named("Lưu"))).isDisabled();
		manager.picture("72-term-of-the-law");
		assertThat(almanacs.current().rule("D05", NORMAL_CASE, FIRST_MONDAY).authority()).isEqualTo(Almanac.NATIONAL);
	}

	@Test
	void anAlarmLevelOfAWardAndBack(Browser browser) {
		Visitor manager = visitor(browser);
		DeadlinesPage deadlines = deadlines(manager);
		int before = almanacs.current().alarms("D12", WARD).size();
		Locator form = deadlines.editsLevelsOf("D12");
		form.getByRole(AriaRole.BUTTON, named("Thêm một mức")).click();
		Locator added = form.getByRole(AriaRole.GROUP).last();
		added.getByLabel("Cho ai").selectOption("3");
		added.getByLabel("Số ngày").fill("1");
		form.getByLabel("Căn cứ").fill("Quy chế của phường");
		deadlines.looksAhead();
		deadlines.saves();
		assertThat(deadlines.alarmLevels()).containsText("người đứng đầu cấp thứ 3, 1 ngày làm việc sau hạn");
		assertThat(almanacs.current().alarms("D12", WARD)).hasSize(before + 1).allMatch(row -> row.authority().equals(WARD));
		manager.picture("73-own-alarm-level");

		form = deadlines.editsLevelsOf("D12");
		for (int left = before + 1; left > 0; left--) {
			form.getByRole(AriaRole.BUTTON, named("Bỏ mức này")).first().click();
		}
		assertThat(form).containsText("theo mức chung");
		deadlines.looksAhead();
		deadlines.saves();
		assertThat(deadlines.alarmLevels()).not().containsText("cấp thứ 3, 1 ngày làm việc sau hạn");
		assertThat(almanacs.current().alarms("D12", WARD)).hasSize(before).allMatch(row -> row.authority().equals(Almanac.NATIONAL));
		assertThat(manager.complaints()).isEmpty();
	}

	@Test
	void ofTwoQuickChangesOfTheLevelsNoneIsLost(Browser browser) {
		Visitor manager = visitor(browser);
		DeadlinesPage deadlines = deadlines(manager);
		Locator levels = deadlines.editsLevelsOf("D12").getByRole(AriaRole.GROUP);
		int before = levels.count();
		deadlines.dialog().evaluate("""
				dialog => {
					const named = name => [...dialog.querySelectorAll('button')].filter(button => button.textContent === name);
					named('Thêm một mức')[0].click();
					named('Thêm một mức')[0].click();
					named('Bỏ mức này')[0].click();
				}""");
		assertThat(levels).hasCount(before + 1);
		deadlines.leavesDialog();
	}

	@Test
	void howOftenAWardExtends(Browser browser) {
		Visitor manager = visitor(browser);
		DeadlinesPage deadlines = deadlines(manager);
		extendsSimpleCases(manager, deadlines, "5");
		assertThat(deadlines.extensions()).containsText("5 ngày làm việc");
		assertThat(almanacs.current().extensionLimit(Grade.SIMPLE, WARD).longestDays()).isEqualTo(5);
		deadlines.extensions().scrollIntoViewIfNeeded();
		manager.picture("75-extensions");
		extendsSimpleCases(manager, deadlines, "3");
		assertThat(almanacs.current().extensionLimit(Grade.SIMPLE, WARD).longestDays()).isEqualTo(3);
		assertThat(manager.overflow()).isEmpty();
		assertThat(manager.complaints()).isEmpty();
	}

	private static void extendsSimpleCases(Visitor manager, DeadlinesPage deadlines, String days) {
		Locator form = deadlines.editsExtensionOf("Đơn giản");
		form.getByLabel("Số ngày mỗi lần").fill(days);
		form.getByLabel("Căn cứ").fill("Quy chế của phường");
		assertThat(deadlines.looksAhead()).containsText("không quá " + days + " ngày làm việc");
		manager.picture("74-extension");
		deadlines.saves();
	}

	private DeadlinesPage deadlines(Visitor manager) {
		manager.signsIn("canbo001").goesToOwnPage("Thời hạn");
		return new DeadlinesPage(manager.page()).showsRulesOf(WARD);
	}

	private static Locator.GetByRoleOptions named(String name) {
		return new Locator.GetByRoleOptions().setName(name).setExact(true);
	}

	private Visitor visitor(Browser browser) {
		return Visitor.at(browser, "http://localhost:" + port, Screen.DESK);
	}
}
