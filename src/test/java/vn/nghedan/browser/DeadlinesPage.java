package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Our page of the deadline rules and of who is told when. */
final class DeadlinesPage {

	private final Page page;

	DeadlinesPage(Page page) {
		this.page = page;
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Thời hạn").setExact(true))).isVisible();
		assertThat(step("Giải quyết")).isVisible();
	}

	Locator step(String name) {
		return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	/** The rules as they stand for a unit. */
	DeadlinesPage showsRulesOf(String unit) {
		page.getByLabel("Quy định của").selectOption(unit);
		return this;
	}

	Locator extensions() {
		return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Gia hạn").setExact(true));
	}

	Locator editsExtensionOf(String grade) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sửa gia hạn " + grade).setExact(true)).click();
		return dialog();
	}

	/** A row for some cases only, beside the first row of the rule. */
	Locator addsOwn(String rule) {
		offersOwn(rule).first().click();
		return dialog();
	}

	Locator offersOwn(String rule) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Thêm mức riêng cho " + rule));
	}

	Locator alarmLevels() {
		return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Báo cho ai, khi nào"));
	}

	/** The first row of a rule, in its form. */
	Locator edits(String rule) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^Sửa " + rule))).first().click();
		return dialog();
	}

	Locator editsLevelsOf(String rule) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sửa mức báo " + rule)).click();
		return dialog();
	}

	Locator looksAhead() {
		dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Xem trước")).click();
		Locator preview = dialog().getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName("Xem trước"));
		assertThat(preview).isVisible();
		return preview;
	}

	void saves() {
		dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lưu").setExact(true)).click();
		assertThat(dialog()).hasCount(0);
	}

	void leavesDialog() {
		page.keyboard().press("Escape");
		assertThat(dialog()).hasCount(0);
	}

	Locator dialog() {
		return page.locator("dialog[open]");
	}
}
