package vn.nghedan.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The one door for our pages and the engine's. */
final class SignInPage {

	/** Every demo official's. */
	static final String PASSWORD = "Nghe-dan-2026";

	private final Page page;

	SignInPage(Page page) {
		this.page = page;
	}

	void signIn(String username, String password) {
		page.getByLabel("Tên đăng nhập").fill(username);
		page.getByLabel("Mật khẩu").fill(password);
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng nhập")).click();
	}

	Locator notice() {
		return page.getByRole(AriaRole.ALERT);
	}
}
