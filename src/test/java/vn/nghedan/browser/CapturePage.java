package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Our page for noting what residents say, one row for each opinion. */
final class CapturePage {

	private static final Pattern CODE = Pattern.compile("\\d{4}-[A-Z]+-[A-Z]+-\\d{6}");

	private final Page page;
	private int row;

	CapturePage(Page page) {
		this.page = page;
		assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Ghi ý kiến họp tổ"))).isVisible();
		assertThat(page.getByText("Đang tìm các cuộc họp…")).isHidden();
	}

	/** Writes into the row that has the focus, and goes on to the next with the keyboard. */
	void notes(String content, String name) {
		Locator text = page.getByLabel("Nội dung ý kiến " + ++row);
		assertThat(text).isFocused();
		text.fill(content);
		if (!name.isEmpty()) {
			opinion(row).getByLabel("Người nêu").fill(name);
		}
		text.press("Enter");
	}

	void savesAll(int expected) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lưu tất cả")).click();
		assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("chưa gửi")))
			.hasText(expected + " đã lưu · 0 chưa gửi");
	}

	String savedCode(String content) {
		Matcher code = CODE.matcher(page.locator(".nd-opinion-saved")
			.filter(new Locator.FilterOptions().setHasText(content))
			.innerText());
		assertThat(page.getByText(content)).isVisible();
		if (!code.find()) {
			throw new AssertionError("No code beside " + content);
		}
		return code.group();
	}

	private Locator opinion(int number) {
		return page.locator(".nd-opinion").filter(new Locator.FilterOptions().setHas(page.getByLabel("Nội dung ý kiến " + number)));
	}
}
