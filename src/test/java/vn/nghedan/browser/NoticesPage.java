package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Our page of what petitioners still have to be told. */
final class NoticesPage {

	private final Page page;

	NoticesPage(Page page) {
		this.page = page;
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Báo người dân"))).isVisible();
		assertThat(page.getByText("Đang mở…")).hasCount(0);
	}

	/** The line of a petition; the pages before it are turned. */
	Locator of(String petition) {
		Locator more = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Xem thêm"));
		Locator line = page.locator(".nd-told").filter(new Locator.FilterOptions().setHasText(petition));
		while (line.count() == 0 && more.count() > 0) {
			int before = page.locator(".nd-told").count();
			more.click();
			page.waitForFunction("before => document.querySelectorAll('.nd-told').length > before", before);
		}
		return line;
	}

	NoticesPage ticks(String petition) {
		of(petition).getByRole(AriaRole.CHECKBOX).check();
		return this;
	}

	/** What is done with all that are ticked. */
	NoticesPage presses(String button) {
		page.locator(".nd-told-bar").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true)).click();
		return this;
	}

	/** One press, and the person can be rung up. */
	NoticesPage shows(String petition) {
		of(petition).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Hiện để gọi")).click();
		return this;
	}

	NoticesPage told(String petition) {
		of(petition).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Đã báo")).click();
		return this;
	}

	void records(String way, String day, String proof) {
		dialog().getByLabel("Đã báo bằng cách nào?").selectOption(way);
		dialog().getByLabel("Ngày báo").fill(day);
		dialog().getByLabel("Bằng chứng").fill(proof);
		dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Ghi nhận").setExact(true)).click();
		assertThat(dialog()).hasCount(0);
	}

	NoticesPage leavesDialog() {
		page.keyboard().press("Escape");
		assertThat(dialog()).hasCount(0);
		return this;
	}

	Locator letters() {
		return page.locator(".nd-sheet .nd-paper");
	}

	Locator dialog() {
		return page.locator("dialog[open]");
	}
}
