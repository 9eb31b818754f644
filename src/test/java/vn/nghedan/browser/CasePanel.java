package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A case as it stands beside the form, in its tab, or in the page where cases are looked up. */
final class CasePanel {

	private final Page page;

	CasePanel(Page page) {
		this.page = page;
	}

	CasePanel isOf(String petition) {
		assertThat(panel().locator(".nd-code")).hasText(petition);
		return this;
	}

	/** The deadline of this name. */
	Locator clock(String name) {
		return panel().locator(".nd-clock").filter(new Locator.FilterOptions().setHas(page.locator(".nd-clock-name", new Page.LocatorOptions().setHasText(name))));
	}

	Locator dateOf(String clock) {
		return clock(clock).locator(".nd-clock-due");
	}

	/** @return the sentences and the days that were not counted */
	Locator asksWhy(String clock) {
		clock(clock).getByText("Vì sao ngày này?").click();
		Locator why = clock(clock).locator(".nd-why-body");
		assertThat(why.locator(".nd-why-sentences")).isVisible();
		return why;
	}

	Locator action(String name) {
		return panel().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
	}

	Locator journal() {
		return panel().locator(".nd-journal");
	}

	Locator panel() {
		return page.locator(".nd-case-file:visible");
	}
}
