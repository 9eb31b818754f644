package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** Our list of what waits for somebody, where Tasklist opens. */
final class WorklistPage {

	private static final Pattern COUNTED = Pattern.compile("\\d");

	private final Page page;

	WorklistPage(Page page) {
		this.page = page;
	}

	WorklistPage isOpen() {
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Việc của tôi"))).isVisible();
		assertThat(page.locator(".nd-chip").first()).hasText(COUNTED);
		return this;
	}

	/** The line of a case; the pages before it are turned. */
	Locator row(String code) {
		isOpen();
		Locator line = page.locator(".nd-work").filter(new Locator.FilterOptions().setHasText(code));
		Locator more = button("Xem thêm");
		while (line.count() == 0 && more.count() > 0) {
			int before = page.locator(".nd-work").count();
			more.click();
			page.waitForFunction("before => document.querySelectorAll('.nd-work').length > before", before);
		}
		return line;
	}

	Locator link(String code) {
		return row(code).locator(".nd-work-link");
	}

	WorklistPage claims(String code) {
		row(code).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Nhận việc")).click();
		assertThat(row(code).getByText("Tôi", new Locator.GetByTextOptions().setExact(true))).isVisible();
		return this;
	}

	WorklistPage searches(String words) {
		Locator field = page.getByLabel("Tìm trong việc của tôi");
		field.fill(words);
		field.press("Enter");
		return this;
	}

	Locator chip(String label) {
		return page.locator(".nd-chips").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(label));
	}

	WorklistPage presses(String chip) {
		chip(chip).click();
		return this;
	}

	/** Everything that the keyboard does. */
	WorklistPage key(String key) {
		page.keyboard().press(key);
		return this;
	}

	/** Up to the first row and from there down to this one, by the keyboard alone. */
	WorklistPage walksTo(String code) {
		int rows = page.locator(".nd-work").count();
		for (int i = 0; i < rows; i++) {
			key("k");
		}
		for (int i = 0; i < rows; i++) {
			if (isAt(code)) {
				return this;
			}
			key("j");
		}
		throw new AssertionError("The keyboard does not reach " + code);
	}

	boolean isAt(String code) {
		return (boolean) page.evaluate("code => document.activeElement.classList.contains('nd-work-link') && document.activeElement.textContent.includes(code)", code);
	}

	Locator bulk() {
		return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Làm hàng loạt"));
	}

	Locator dialog() {
		return page.locator("dialog[open]");
	}

	Locator button(String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
	}

	/** The way back that a step has when it was opened here. */
	WorklistPage comesBack() {
		page.locator(".nd-back").getByRole(AriaRole.BUTTON).click();
		return isOpen();
	}
}
