package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Our page of what somebody was told about deadlines and what still stands. */
final class AlarmsPage {

	private final Page page;

	AlarmsPage(Page page) {
		this.page = page;
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Cảnh báo"))).isVisible();
		assertThat(page.getByText("Đang mở…")).hasCount(0);
	}

	Locator of(String petition) {
		return page.locator(".nd-alarm").filter(new Locator.FilterOptions().setHasText(petition));
	}

	AlarmsPage marksAsSeen(String petition) {
		of(petition).first().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Đánh dấu đã xem")).click();
		assertThat(of(petition).first()).containsText("đã xem");
		return this;
	}

	/** The number in the bar of what nobody has looked at. */
	Locator count() {
		return page.locator("[cam-widget-header] .nd-badge").first();
	}

	CasePanel opens(String petition) {
		of(petition).first().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(petition)).click();
		return new CasePanel(page).isOf(petition);
	}
}
