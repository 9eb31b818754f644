package vn.nghedan.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** A step's form, filled in as a person fills it in: by the words that stand beside each field. */
final class TaskForm {

	private static final Pattern COMPLETE = Pattern.compile("^(Complete|Hoàn thành)$");
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private final Page page;

	TaskForm(Page page) {
		this.page = page;
	}

	/** One of the answers that all stand on the screen. */
	TaskForm answers(String choice) {
		form().getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(choice).setExact(true)).check();
		return this;
	}

	/** One entry of a list that opens. */
	TaskForm selects(String label, String entry) {
		field(label).locator(".fjs-input-group").click();
		field(label).locator(".fjs-dropdownlist-item").getByText(entry, new Locator.GetByTextOptions().setExact(true)).click();
		return this;
	}

	TaskForm ticks(String label) {
		form().getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName(label)).check();
		return this;
	}

	TaskForm writes(String label, String text) {
		Locator input = form().getByLabel(label);
		input.fill(text);
		input.blur();
		return this;
	}

	TaskForm dates(String label, LocalDate day) {
		Locator input = form().getByLabel(label);
		input.fill(DAY.format(day));
		input.press("Tab");
		return this;
	}

	Locator field(String label) {
		return form().locator(".fjs-form-field")
			.filter(new Locator.FilterOptions().setHas(page.locator("label", new Page.LocatorOptions().setHasText(label))));
	}

	Locator form() {
		return page.locator(".fjs-form");
	}

	Locator completeButton() {
		return page.locator("[cam-tasklist-form]").getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(COMPLETE));
	}
}
