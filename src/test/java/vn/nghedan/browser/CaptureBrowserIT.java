package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nghedan.meeting.MeetingPlan;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.meeting.MeetingType;
import vn.nghedan.organization.Actor;

/** Noting what is said at a meeting: by keyboard, in one go, with and without a network; nothing lost, nothing twice. */
@BrowserTest
class CaptureBrowserIT {

	private static final String LIAISON = "canbo016";
	private static final String GROUP = "TG-BHT-27";

	@Autowired
	MeetingRoom meetings;
	@Autowired
	JdbcClient db;
	@LocalServerPort
	int port;

	@Test
	void tenOpinionsByKeyboardAloneAreAllThereAfterALostConnectionAndAReload(Browser browser) {
		String meeting = meeting();
		Visitor visitor = visitor(browser);
		CapturePage capture = CapturePage.of(visitor, meeting);
		PhoneStore store = new PhoneStore(visitor.page());
		store.keepsTheShell();

		notes(capture, 1, 3);
		capture.types(opinion(4)).presses("Control+Enter").hasSaved(4, 0);
		visitor.page().context().setOffline(true);
		notes(capture, 5, 7);
		assertThat(capture.saving()).containsText("Mất mạng");
		visitor.page().reload();
		capture = new CapturePage(visitor.page()).hasSaved(4, 3);
		notes(capture, 8, 9);
		capture.types(opinion(10)).presses("Control+Enter").hasSaved(4, 6);
		visitor.picture("capture-offline");
		visitor.page().context().setOffline(false);

		capture.hasSaved(10, 0);
		assertThat(capture.saving()).containsText("Đã lưu hết");
		visitor.picture("capture-online-again");
		assertThat(visitor.overflow()).isEmpty();
		assertThat(stored(meeting)).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 10).mapToObj(CaptureBrowserIT::opinion).toList());
		visitor.page().waitForCondition(() -> store.speeches().isEmpty());
	}

	@Test
	void anAnswerThatGetsLostDoesNotDoubleAnOpinion(Browser browser) {
		String meeting = meeting();
		Visitor visitor = visitor(browser);
		CapturePage capture = CapturePage.of(visitor, meeting);
		AtomicInteger sent = new AtomicInteger();
		visitor.page().route("**/opinions", route -> {
			if (sent.incrementAndGet() == 1) {
				// the server stores it, and the way back is cut
				route.fetch();
				route.abort();
			}
			else {
				route.resume();
			}
		});

		capture.types(opinion(1)).presses("Control+Enter").hasSaved(1, 0);

		assertThat(sent).hasValueGreaterThan(1);
		assertThat(stored(meeting)).containsExactly(opinion(1));
	}

	@Test
	void oneSpeechWithThreeMattersIsThreePetitionsOfOneSpeaker(Browser browser) {
		String meeting = meeting();
		Visitor visitor = visitor(browser);
		CapturePage capture = CapturePage.of(visitor, meeting);

		capture.types(opinion(1)).presses("Alt+Enter").types(opinion(2)).presses("Alt+Enter").notes(opinion(3), "Nguyễn Thị Mẫu");
		capture.savesAll(3);

		visitor.picture("capture-one-speech");
		assertThat(stored(meeting)).containsExactlyInAnyOrder(opinion(1), opinion(2), opinion(3));
		assertThat(db.sql("select count(distinct speech_key) from nghedan.petition where meeting_code = ?").param(meeting).query(Integer.class).single()).isEqualTo(1);
		assertThat(db.sql("select count(distinct receipt_date) from nghedan.petition where meeting_code = ?").param(meeting).query(Integer.class).single()).isEqualTo(1);
	}

	@Test
	void anAccusationIsAskedAboutBeforeAnythingOfItIsKept(Browser browser) {
		String meeting = meeting();
		Visitor visitor = visitor(browser);
		CapturePage capture = CapturePage.of(visitor, meeting);
		PhoneStore store = new PhoneStore(visitor.page());

		capture.types("Cán bộ địa chính vòi tiền tôi ba lần");
		assertThat(capture.question()).isVisible();
		capture.presses("Enter");
		assertThat(capture.question().getByRole(AriaRole.BUTTON).first()).isFocused();
		visitor.picture("capture-accusation");
		assertThat(store.speeches()).isEmpty();
		capture.presses("Tab").presses("Enter");

		assertThat(visitor.page().getByText("Tố cáo không được ghi vào phần mềm này")).isVisible();
		assertThat(capture.line()).hasValue("");
		capture.notes("Đường kiệt 12 ngập khi mưa lớn", "");
		capture.savesAll(1);
		assertThat(stored(meeting)).containsExactly("Đường kiệt 12 ngập khi mưa lớn");
		assertThat(store.records()).noneMatch(record -> record.contains("vòi"));
		assertThat(visitor.complaints()).isEmpty();
	}

	@Test
	void whatWaitsIsSealedAndAskedAboutBeforeSigningOut(Browser browser) {
		String meeting = meeting();
		Visitor visitor = visitor(browser);
		CapturePage capture = CapturePage.of(visitor, meeting);
		PhoneStore store = new PhoneStore(visitor.page());
		visitor.page().route("**/opinions", Route::abort);
		capture.types("SEALED 42 mương thoát nước").presses("Control+Enter").hasSaved(0, 1);

		assertThat(store.speeches()).hasSize(1).noneMatch(record -> record.contains("SEALED"));
		assertThat(visitor.page().evaluate("JSON.stringify(localStorage)").toString()).doesNotContain("SEALED");
		visitor.goesTo("/outreach/#/");
		assertThat(visitor.page().getByText("1 ý kiến chưa gửi")).isVisible();
		visitor.goesTo("/outreach/#/sign-out");
		assertThat(visitor.page().getByText("Còn 1 mục chưa gửi")).isVisible();
		visitor.picture("capture-sign-out");
		button(visitor.page(), "Vẫn đăng xuất").click();
		assertThat(visitor.page().getByLabel("Tên đăng nhập")).isVisible();

		new SignInPage(visitor.page()).signIn("canbo017", SignInPage.PASSWORD);
		new TasklistPage(visitor.page()).isOpen();
		visitor.goesTo("/outreach/");
		assertThat(visitor.page().locator(".o-saving")).containsText("Đã lưu hết");
		assertThat(store.speeches()).as("what another wrote stays, sealed").hasSize(1);

		visitor.page().unroute("**/opinions");
		visitor.page().context().clearCookies();
		visitor.goesTo("/outreach/?sign-on");
		new SignInPage(visitor.page()).signIn(LIAISON, SignInPage.PASSWORD);
		assertThat(visitor.page().locator(".o-saving")).containsText("Đã lưu hết");
		visitor.page().waitForCondition(() -> store.speeches().isEmpty());
		assertThat(stored(meeting)).containsExactly("SEALED 42 mương thoát nước");
	}

	private void notes(CapturePage capture, int from, int to) {
		IntStream.rangeClosed(from, to).forEach(i -> capture.types(opinion(i)).presses("Enter"));
	}

	private static String opinion(int number) {
		return "Ý kiến thứ " + number + ": kiệt số " + number + " cần nạo vét mương";
	}

	private List<String> stored(String meeting) {
		return db.sql("select content from nghedan.petition where meeting_code = ?").param(meeting).query(String.class).list();
	}

	/** Half an hour ago: nobody writes down a meeting that has not begun. */
	private String meeting() {
		return meetings.plan(new MeetingPlan(GROUP, null, MeetingType.GROUP_MEETING, MeetingPage.begun(),
				"Nhà sinh hoạt cộng đồng", LIAISON), new Actor(LIAISON)).code();
	}

	private static Locator button(Page page, String name) {
		return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
	}

	private Visitor visitor(Browser browser) {
		Visitor visitor = Visitor.at(browser, "http://localhost:" + port, Screen.PHONE);
		visitor.signsIn(LIAISON);
		return visitor;
	}
}
