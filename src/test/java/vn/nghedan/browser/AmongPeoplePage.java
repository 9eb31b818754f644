package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** Our pages about officials among the people: assignments, meetings, attendance. */
final class AmongPeoplePage {

	private final Page page;

	AmongPeoplePage(Page page, String heading) {
		this.page = page;
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading).setExact(true))).isVisible();
		isLoaded();
	}

	AmongPeoplePage isLoaded() {
		assertThat(page.locator(".nd-skeleton")).hasCount(0);
		return this;
	}

	/** One of the views of the page. */
	AmongPeoplePage turnsTo(String view) {
		page.locator(".nd-views").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(view)).click();
		return isLoaded();
	}

	AmongPeoplePage chooses(String label, String value) {
		page.locator(".nd-sheet").getByLabel(label).first().selectOption(value);
		return isLoaded();
	}

	AmongPeoplePage asOf(String label, String day) {
		Locator field = page.locator(".nd-sheet").getByLabel(label).first();
		field.fill(day);
		field.blur();
		return isLoaded();
	}

	/** Rows of the table with this name. */
	Locator rows(String table) {
		return page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName(table)).locator("tbody tr");
	}

	Locator row(String table, String text) {
		return rows(table).filter(new Locator.FilterOptions().setHasText(text));
	}

	AmongPeoplePage presses(String button) {
		page.locator(".nd-sheet").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button)).first().click();
		return this;
	}

	/** Presses a button that opens a dialog, which may have to ask the server first. */
	AmongPeoplePage opens(String button) {
		presses(button);
		assertThat(dialog()).hasCount(1);
		return this;
	}

	Locator dialog() {
		return page.locator("dialog[open]");
	}

	AmongPeoplePage pressesInDialog(String button) {
		dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true)).click();
		return this;
	}

	AmongPeoplePage finds(String label, String letters) {
		Locator combo = dialog().getByLabel(label);
		combo.click();
		combo.fill(letters);
		dialog().locator(".nd-option").first().click();
		return this;
	}

	AmongPeoplePage brings(String name, String text) {
		dialog().locator("input[type=file]").setInputFiles(new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
		return this;
	}

	AmongPeoplePage leavesDialog() {
		page.keyboard().press("Escape");
		assertThat(dialog()).hasCount(0);
		return this;
	}
}
