package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The leaf of a meeting on which opinions are noted, one line each. */
final class CapturePage {

	private static final Pattern CODE = Pattern.compile("\\d{4}-[A-Z]+-[A-Z]+-\\d{6}");

	private final Page page;

	CapturePage(Page page) {
		this.page = page;
		assertThat(line()).isFocused();
	}

	/** From wherever the visitor is, signed on. */
	static CapturePage of(Visitor visitor, String meeting) {
		visitor.goesTo("/outreach/#/meeting/" + meeting + "/opinions");
		return new CapturePage(visitor.page());
	}

	/** The line that is being written. */
	Locator line() {
		return page.locator(".o-writing textarea[data-line]").last();
	}

	/** Types key by key, as a person does, into whatever has the focus. */
	CapturePage types(String content) {
		page.keyboard().type(content);
		return this;
	}

	CapturePage presses(String key) {
		page.keyboard().press(key);
		return this;
	}

	/** Writes a line and goes on to the next with the keyboard. */
	void notes(String content, String name) {
		assertThat(line()).isFocused();
		types(content);
		if (!name.isEmpty()) {
			page.locator(".o-writing").getByText("Người nêu").click();
			page.locator(".o-writing").getByLabel("Họ tên").fill(name);
			page.locator(".o-writing").getByLabel("Họ tên").press("Enter");
		}
		else {
			presses("Enter");
		}
		assertThat(line()).isFocused();
		assertThat(line()).hasValue("");
	}

	void savesAll(int expected) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Gửi ngay")).click();
		hasSaved(expected, 0);
	}

	CapturePage hasSaved(int saved, int unsent) {
		assertThat(page.locator(".o-tally")).hasText(saved + " đã lưu · " + unsent + " chưa gửi");
		return this;
	}

	/** What the head of the page says about what is not on the server yet. */
	Locator saving() {
		return page.locator(".o-saving");
	}

	/** The states beside the lines, from the first to the last. */
	List<String> states() {
		return page.locator(".o-noted .o-state, .o-saved .o-state").allInnerTexts();
	}

	Locator question() {
		return page.getByRole(AriaRole.ALERTDIALOG, new Page.GetByRoleOptions().setName("Chưa giữ lại"));
	}

	String savedCode(String content) {
		Locator noted = page.locator(".o-noted").filter(new Locator.FilterOptions().setHasText(content));
		assertThat(noted).containsText("Đã lưu");
		Matcher code = CODE.matcher(noted.innerText());
		if (!code.find()) {
			throw new AssertionError("No code beside " + content);
		}
		return code.group();
	}
}
