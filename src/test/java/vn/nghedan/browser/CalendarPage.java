package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Our page of the working calendar: the year, its special days, and what a change would move. */
final class CalendarPage {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	private final Page page;

	CalendarPage(Page page) {
		this.page = page;
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Lịch làm việc"))).isVisible();
		assertThat(page.locator(".nd-months")).isVisible();
	}

	/** Goes back or on, year by year. */
	CalendarPage showsYear(int year) {
		Locator shown = page.locator(".nd-stepper output");
		for (int at = Integer.parseInt(shown.innerText()); at != year; at += Integer.signum(year - at)) {
			assertThat(shown).hasText(String.valueOf(at));
			button(at < year ? "Năm sau" : "Năm trước").click();
		}
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Ngày đặc biệt năm " + year))).isVisible();
		return this;
	}

	CalendarPage showsCalendarOf(String unit) {
		page.getByLabel("Lịch của").selectOption(unit);
		assertThat(page.getByText("Ngày không ghi ở lịch này thì theo lịch trên")).isVisible();
		return this;
	}

	/** Gives a file to the page; what is in it is shown before anything is stored. */
	Locator takesIn(String file) {
		page.locator("input[type=file][accept*=calendar]")
				.setInputFiles(new FilePayload("lich.ics", "text/calendar", file.getBytes(StandardCharsets.UTF_8)));
		assertThat(dialog()).isVisible();
		return dialog();
	}

	/** Of the proposed days only this one stays chosen. */
	CalendarPage choosesOnly(String day) {
		Locator proposed = dialog().locator(".nd-proposal");
		assertThat(proposed.first()).isVisible();
		for (Locator each : proposed.all()) {
			each.getByRole(AriaRole.CHECKBOX).setChecked(each.innerText().contains(day));
		}
		return this;
	}

	CalendarPage looksAhead() {
		dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Xem trước")).click();
		assertThat(preview()).isVisible();
		return this;
	}

	/** The switch of a day's row; whether it counts is told by its state. */
	Locator switchOf(LocalDate day) {
		return page.getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName(DAY.format(day)));
	}

	/** A day in the months, by what a screen reader says of it. */
	Locator inTheYear(LocalDate day) {
		return page.locator("[data-date='" + day + "']");
	}

	/** Asks for the change; what it moves is shown before anything is stored. */
	Locator turns(LocalDate day) {
		switchOf(day).click();
		assertThat(preview()).isVisible();
		return preview();
	}

	Locator preview() {
		return dialog().getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName("Xem trước"));
	}

	Locator dialog() {
		return page.locator("dialog[open]");
	}

	CalendarPage saves() {
		dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lưu").setExact(true)).click();
		assertThat(dialog()).hasCount(0);
		return this;
	}

	CalendarPage leavesDialog() {
		page.keyboard().press("Escape");
		assertThat(dialog()).hasCount(0);
		return this;
	}

	CalendarPage opens(String button) {
		button(button).click();
		assertThat(dialog()).isVisible();
		return this;
	}

	/** How far the dates of the cases have followed the last change. */
	Locator progress() {
		return page.locator(".nd-progress");
	}

	Locator recalculated() {
		return page.getByText("Đã tính lại xong");
	}

	private Locator button(String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
	}
}
