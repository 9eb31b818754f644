package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.meeting.MeetingPlan;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.meeting.MeetingStatus;
import vn.nghedan.meeting.MeetingType;
import vn.nghedan.organization.Actor;

/** The page for phones around a meeting: my day, a group before a visit, and a meeting from the arrival to the record. */
@BrowserTest
class OutreachBrowserIT {

	private static final String LIAISON = "canbo016";
	private static final String GROUP = "TG-BHT-27";
	private static final List<String> LEAVES = List.of("arrival", "agenda", "opinions", "record");

	/** What a thumb or a screen reader would stumble over. */
	private static final String STUMBLES = """
			() => [...document.querySelectorAll('#page a, #page button, #page input, #page textarea, #page select, #page summary')]
				.filter((element) => element.checkVisibility())
				.flatMap((element) => {
					const said = element.getAttribute('aria-label') || element.textContent || [...(element.labels || [])].map((label) => label.textContent).join('');
					const writes = element.matches('input:not([type=checkbox]):not([type=file]), textarea, select');
					const box = (element.matches('input[type=checkbox], input[type=file]') ? element.closest('label') : element).getBoundingClientRect();
					const style = getComputedStyle(element);
					const name = element.tagName + ' ' + element.className + ' ' + said.slice(0, 40);
					return [
						!said.trim() && 'has no name: ' + element.outerHTML.slice(0, 120),
						writes && parseFloat(style.fontSize) < 16 && 'is smaller than 16 px: ' + name,
						style.display !== 'inline' && box.height < 36 && 'is too low for a thumb: ' + name
					].filter(Boolean);
				})""";

	@Autowired
	MeetingRoom meetings;
	@LocalServerPort
	int port;

	@ParameterizedTest
	@EnumSource
	void everyViewFitsTheScreenAndTheThumb(Screen screen, Browser browser) {
		String meeting = meeting();
		Visitor visitor = visitor(browser, screen);
		visitor.goesTo("/outreach/");
		Page page = visitor.page();
		assertThat(heading(page, "Tổ của tôi")).isVisible();
		looked(visitor, "outreach-my-day", screen);
		visitor.goesTo("/outreach/#/group/" + GROUP);
		assertThat(page.getByText("Cán bộ phụ trách")).isVisible();
		looked(visitor, "outreach-group", screen);
		for (String leaf : LEAVES) {
			visitor.goesTo("/outreach/#/meeting/" + meeting + "/" + leaf);
			assertThat(page.locator(".o-leaves a[aria-current]")).isVisible();
			page.waitForLoadState(LoadState.NETWORKIDLE);
			looked(visitor, "outreach-" + leaf, screen);
		}
		assertThat(visitor.complaints()).isEmpty();
	}

	@Test
	void aMeetingWithoutOpinionsIsWrittenDownByKeyboardFromArrivalToNilReport(Browser browser) {
		String meeting = meeting();
		Visitor visitor = visitor(browser, Screen.PHONE);

		MeetingPage written = MeetingPage.of(visitor, meeting).arrives(45).everybodyCame().turnsTo("Biên bản")
			.writes("Đã thông tin cho bà con", "Lịch thu gom rác mới từ tháng tới.").writes("Tình hình trong tổ", "Bà con yên tâm.")
			.saysThatNobodySpoke().readsBack();
		visitor.picture("outreach-record-ready");
		written.finishes();

		visitor.picture("outreach-record-finished");
		assertThat(meetings.get(meeting).status()).isEqualTo(MeetingStatus.HELD);
		assertThat(meetings.get(meeting).attendance().residentsPresent()).isEqualTo(45);
		assertThat(meetings.get(meeting).attendance().nilReport()).isTrue();
		assertThat(visitor.complaints()).isEmpty();
	}

	@Test
	void aRecordWrittenWithoutANetworkIsPutOnTheServerOnce(Browser browser) {
		String meeting = meeting();
		Visitor visitor = visitor(browser, Screen.PHONE);
		Page page = visitor.page();
		visitor.goesTo("/outreach/#/meeting/" + meeting + "/record");
		assertThat(page.getByLabel("Tình hình trong tổ")).isVisible();
		new PhoneStore(page).keepsTheShell();

		page.context().setOffline(true);
		page.getByLabel("Tình hình trong tổ").fill("Kiệt 12 ngập sau mưa.");
		assertThat(page.locator(".o-saving")).containsText("Mất mạng");
		page.reload();
		assertThat(page.getByLabel("Tình hình trong tổ")).hasValue("Kiệt 12 ngập sau mưa.");
		assertThat(new PhoneStore(page).records()).noneMatch(record -> record.contains("ngập"));
		page.context().setOffline(false);

		isSaved(page);
		String record = page.request().get("http://localhost:" + port + "/api/meetings/" + meeting + "/record").text();
		assertThat(record).contains("Kiệt 12 ngập sau mưa.");
	}

	@Test
	void whoHasNotSignedOnComesBackToWhereHeWantedToGo(Browser browser) {
		Visitor visitor = Visitor.at(browser, "http://localhost:" + port, Screen.PHONE);
		visitor.goesTo("/outreach/");

		new SignInPage(visitor.page()).signIn(LIAISON, SignInPage.PASSWORD);

		assertThat(heading(visitor.page(), "Đi cơ sở")).isVisible();
		assertThat(visitor.complaints()).isEmpty();
	}

	private static void looked(Visitor visitor, String picture, Screen screen) {
		visitor.picture(picture + (screen == Screen.PHONE ? "-phone" : ""));
		assertThat(visitor.overflow()).as(picture).isEmpty();
		assertThat((List<?>) visitor.page().evaluate(STUMBLES)).as(picture).isEmpty();
	}

	private static void isSaved(Page page) {
		assertThat(page.locator(".o-saving")).containsText("Đã lưu hết");
	}

	private static Locator heading(Page page, String name) {
		return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
	}

	/** Half an hour ago: nobody writes down a meeting that has not begun. */
	private String meeting() {
		return meetings.plan(new MeetingPlan(GROUP, null, MeetingType.GROUP_MEETING, MeetingPage.begun(),
				"Nhà sinh hoạt cộng đồng", LIAISON), new Actor(LIAISON)).code();
	}

	private Visitor visitor(Browser browser, Screen screen) {
		Visitor visitor = Visitor.at(browser, "http://localhost:" + port, screen);
		visitor.signsIn(LIAISON);
		return visitor;
	}
}
