package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.time.Duration;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** The engine's cockpit, as far as a manager uses it: find a petition by its code and see where it stands. */
final class CockpitPage {

	private final Page page;

	CockpitPage(Page page) {
		this.page = page;
	}

	CockpitPage isOpen() {
		assertThat(page.getByText("Đã triển khai").first()).isVisible();
		page.waitForLoadState(LoadState.NETWORKIDLE);
		return this;
	}

	CockpitPage opensProcesses() {
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Quy trình").setExact(true)).first().click();
		return this;
	}

	CockpitPage opensProcess(String name) {
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).first().click();
		assertThat(diagram()).isVisible();
		page.waitForLoadState(LoadState.NETWORKIDLE);
		return this;
	}

	/** Searches the instances of the open process for the business key, and opens the one found. */
	CockpitPage finds(String businessKey) {
		Locator criteria = page.getByPlaceholder("Thêm điều kiện");
		criteria.fill("Mã hồ sơ");
		assertThat(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Mã hồ sơ"))).isVisible();
		criteria.press("Enter");
		Locator pill = page.locator("[cam-widget-search-pill]");
		assertThat(pill).isVisible();
		Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(30)).ignoreExceptions()
			.until(() -> searchedFor(businessKey, pill.locator(".value-field")));
		assertThat(instances()).hasCount(1);
		instances().filter(new Locator.FilterOptions().setHasText(businessKey)).getByRole(AriaRole.LINK).first().click();
		return isAtInstanceOf(businessKey);
	}

	/** The field opens by itself a moment after its kind was chosen, unless a redraw closes it again; so it is tried until it took. */
	private static boolean searchedFor(String businessKey, Locator field) {
		Locator value = field.locator("input");
		if (!value.isVisible()) {
			field.locator(".view-value").click(new Locator.ClickOptions().setTimeout(1000));
		}
		value.fill(businessKey, new Locator.FillOptions().setTimeout(1000));
		value.press("Enter", new Locator.PressOptions().setTimeout(1000));
		return field.innerText().contains(businessKey);
	}

	private CockpitPage isAtInstanceOf(String businessKey) {
		assertThat(page).hasURL(Pattern.compile("#/process-instance/"));
		assertThat(page.getByText("Mã lượt chạy cấp trên:")).isVisible();
		assertThat(page.locator(".ctn-sidebar").getByText(businessKey).first()).isVisible();
		assertThat(diagram()).isVisible();
		return this;
	}

	private Locator instances() {
		return page.locator("tbody").getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHas(page.getByRole(AriaRole.LINK)));
	}

	Locator diagram() {
		return page.locator(".djs-container").first();
	}

	/** The mark on the element at which the instance stands. */
	Locator tokenAt(String element) {
		return page.locator("[data-container-id=" + element + "] .instance-count");
	}

	CockpitPage opensTab(String name) {
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
		return this;
	}

	/** Goes into the process that the open instance has called. */
	CockpitPage opensCalled(String name, String businessKey) {
		opensTab("Các lượt chạy được gọi");
		page.getByRole(AriaRole.ROW)
			.filter(new Locator.FilterOptions().setHasText(name))
			.getByRole(AriaRole.LINK)
			.first()
			.click();
		assertThat(page.getByText("Tên mẫu:").locator("..").getByText(name).first()).isVisible();
		return isAtInstanceOf(businessKey);
	}
}
