package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Instant;
import vn.nghedan.platform.VietnamTime;

/** One meeting on the page for phones, from the arrival to the finished record; everything by keyboard. */
final class MeetingPage {

	private final Page page;

	MeetingPage(Page page) {
		this.page = page;
		assertThat(page.locator(".o-leaves")).isVisible();
	}

	static MeetingPage of(Visitor visitor, String meeting) {
		visitor.goesTo("/outreach/#/meeting/" + meeting + "/arrival");
		return new MeetingPage(visitor.page());
	}

	/** Half an hour ago, but today: nobody writes down a meeting that has not begun, or arrives at yesterday's. */
	static Instant begun() {
		Instant now = Instant.now();
		Instant midnight = VietnamTime.startOf(VietnamTime.dateOf(now));
		return now.minusSeconds(1800).isBefore(midnight) ? midnight : now.minusSeconds(1800);
	}

	MeetingPage arrives(int residents) {
		button("Tôi đã đến").press("Enter");
		assertThat(page.getByText("✓ Có mặt lúc")).isVisible();
		button("Bắt đầu họp").press("Enter");
		page.getByLabel("Số người dân dự").fill(String.valueOf(residents));
		page.getByLabel("Số người dân dự").press("Enter");
		assertThat(page.getByText("Bắt đầu 1").or(page.getByText("Bắt đầu 0")).or(page.getByText("Bắt đầu 2"))).isVisible();
		return this;
	}

	MeetingPage everybodyCame() {
		for (Locator came : page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(": Có")).all()) {
			came.press("Enter");
			assertThat(came).hasAttribute("aria-pressed", "true");
		}
		return isSaved();
	}

	MeetingPage turnsTo(String leaf) {
		page.locator(".o-leaves").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(leaf)).press("Enter");
		assertThat(page.locator(".o-leaves a[aria-current]")).containsText(leaf);
		return this;
	}

	MeetingPage writes(String label, String text) {
		page.getByLabel(label).fill(text);
		return this;
	}

	MeetingPage saysThatNobodySpoke() {
		page.getByLabel("không phát sinh ý kiến").press("Space");
		return this;
	}

	MeetingPage readsBack() {
		button("Đã đọc lại cho bà con nghe").press("Enter");
		assertThat(page.getByText("✓ Đã đọc lại lúc")).isVisible();
		return this;
	}

	MeetingPage finishes() {
		button("Kết thúc biên bản").press("Enter");
		assertThat(page.getByText("Biên bản đã xong.")).isVisible();
		return this;
	}

	MeetingPage isSaved() {
		assertThat(page.locator(".o-saving")).containsText("Đã lưu hết");
		return this;
	}

	private Locator button(String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
	}
}
