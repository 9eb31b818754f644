package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Our page for taking in one petition by any channel. */
final class IntakePage {

	private final Page page;

	IntakePage(Page page) {
		this.page = page;
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Tiếp nhận phản ánh, kiến nghị"))).isVisible();
	}

	IntakePage fills(String channel, String ward, String content) {
		page.getByLabel("Kênh").selectOption(channel);
		page.getByLabel("Phường").selectOption(ward);
		page.getByLabel("Người dân nói gì").fill(content);
		return this;
	}

	/** @return the code on the receipt */
	String saves() {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lưu và lấy mã")).click();
		Locator code = page.locator(".nd-receipt-code");
		assertThat(code).isVisible();
		return code.innerText();
	}
}
