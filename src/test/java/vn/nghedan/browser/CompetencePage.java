package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** Our page of who is competent: a question, the table, the fields. */
final class CompetencePage {

	private final Page page;

	CompetencePage(Page page) {
		this.page = page;
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Phân cấp").setExact(true))).isVisible();
		assertThat(rows().first()).isVisible();
	}

	Locator rows() {
		return page.locator(".nd-competence-rows tbody tr");
	}

	/** The row that the last answer came from. */
	Locator hit() {
		return page.locator(".nd-row-hit");
	}

	CompetencePage on(String day) {
		page.getByLabel("Vào ngày").fill(day);
		return this;
	}

	/** Types some letters and takes the one choice that is left. */
	CompetencePage finds(String label, String letters, String choice) {
		Locator combo = trial().getByLabel(label);
		combo.click();
		combo.fill(letters);
		page.locator(".nd-option", new Page.LocatorOptions().setHasText(choice)).first().click();
		return this;
	}

	CompetencePage chooses(String label, String choice) {
		trial().getByLabel(label).selectOption(new SelectOption().setLabel(choice));
		return this;
	}

	Locator asks() {
		trial().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Xem đơn vị")).click();
		return trial().locator(".nd-outcome");
	}

	/** The table or the fields. */
	CompetencePage turnsTo(String view) {
		page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Xem"))
				.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(view)).click();
		return this;
	}

	Locator fields() {
		return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Lĩnh vực"));
	}

	Locator fieldLine(String name) {
		return fields().locator(".nd-field-line", new Locator.LocatorOptions().setHas(page.locator("b", new Page.LocatorOptions().setHasText(name))));
	}

	Locator trial() {
		return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Thử"));
	}
}
