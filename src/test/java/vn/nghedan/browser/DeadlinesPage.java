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

	void leavesDialog() {
		page.keyboard().press("Escape");
		assertThat(dialog()).hasCount(0);
	}

	private Locator dialog() {
		return page.locator("dialog[open]");
	}
}
