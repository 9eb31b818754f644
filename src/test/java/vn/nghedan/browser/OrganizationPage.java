package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;

/** Our page of the organisation as of a day. */
final class OrganizationPage {

	private final Page page;

	OrganizationPage(Page page) {
		this.page = page;
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Tổ chức").setExact(true))).isVisible();
		assertThat(tree()).isVisible();
	}

	Locator tree() {
		return page.locator(".nd-org-tree");
	}

	/** One of the days offered, such as {@code 30/06/2025}, or today. */
	OrganizationPage picks(String day) {
		Locator pick = page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Chọn nhanh ngày"))
				.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(day).setExact(true));
		pick.click();
		assertThat(pick).hasClass(Pattern.compile("nd-pick-at"));
		return this;
	}

	/** Any day, typed. */
	OrganizationPage looksAt(String day) {
		page.getByLabel("Xem tại ngày").fill(day);
		assertThat(page.getByText("Đang xem tổ chức như vào ngày " + day)).isVisible();
		return this;
	}

	OrganizationPage unfolds(String node) {
		tree().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Mở " + node)).click();
		return this;
	}

	OrganizationPage opens(String unit) {
		tree().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(unit).setExact(true)).click();
		assertThat(unit().getByRole(AriaRole.HEADING).first()).hasText(unit);
		return this;
	}

	/** What is found for these words, line by line. */
	Locator finds(String words) {
		page.getByLabel("Tìm đơn vị").fill(words);
		assertThat(page.locator(".nd-org-found")).isVisible();
		return page.locator(".nd-org-found li");
	}

	/** Of what is found, the unit with exactly this code. */
	Locator found(String code) {
		return page.locator(".nd-org-found li").filter(new Locator.FilterOptions().setHasText(Pattern.compile("· " + code + "$")));
	}

	/** Opens it. */
	OrganizationPage chooses(String code) {
		found(code).getByRole(AriaRole.BUTTON).click();
		assertThat(unit()).containsText(code);
		return this;
	}

	/** The unit that is looked at. */
	Locator unit() {
		return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Đơn vị").setExact(true));
	}

	Locator reorganizations() {
		return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Các lần sắp xếp"));
	}

	Locator button(String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
	}

	Locator begins(String button) {
		button(button).click();
		assertThat(dialog()).isVisible();
		return dialog();
	}

	/** Gives files to the dialog, name and text each. */
	OrganizationPage chooses(Map<String, String> files) {
		dialog().locator("input[type=file]").setInputFiles(files.entrySet().stream().map(file -> new FilePayload(file.getKey(), "text/csv",
				file.getValue().getBytes(StandardCharsets.UTF_8))).toArray(FilePayload[]::new));
		assertThat(dialog().locator(".nd-csv-there")).hasCount(files.size());
		return this;
	}

	OrganizationPage presses(String button) {
		dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true)).click();
		return this;
	}

	Locator problems() {
		return dialog().locator(".nd-problems-table tbody tr");
	}

	Locator preview() {
		return dialog().getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName("Xem trước"));
	}

	Locator dialog() {
		return page.locator("dialog[open]");
	}

	void leavesDialog() {
		page.keyboard().press("Escape");
		assertThat(dialog()).hasCount(0);
	}
}
