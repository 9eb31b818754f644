package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.platform.VietnamTime;

/** A clerk sees who still has to be told what, calls or writes, and notes it; each notice once. */
@BrowserTest
class NoticesBrowserIT {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

	@Autowired
	TestCases cases;
	@Autowired
	Clock clock;
	@LocalServerPort
	int port;

	@Test
	void whoWasToldLeavesTheListAndTheCaseSaysSo(Browser browser) {
		TestCase petition = cases.capturedIn("TG-NSH").goesTo("RESOLVE", "TG-NSH", "SIMPLE");
		Visitor clerk = clerk(browser);
		NoticesPage notices = notices(clerk);
		assertThat(notices.of(petition.key())).containsText("L••• Th••• M•••");
		notices.shows(petition.key());
		assertThat(notices.of(petition.key()).getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("0900 000 099"))).isVisible();
		assertThat(notices.of(petition.key())).containsText("Lê Thị Mẫu");
		notices.told(petition.key()).records("PHONE", today(), "Gọi lúc 9 giờ");
		assertThat(notices.of(petition.key())).hasCount(0);
		clerk.goesTo("/camunda/app/tasklist/default/#/cases?code=" + petition.key());
		assertThat(new CasePanel(clerk.page()).isOf(petition.key()).panel()).containsText("✓ Đã báo " + today());
		assertThat(clerk.complaints()).isEmpty();
	}

	@Test
	void severalLettersArePrintedAPageEachAndNotedAtOnce(Browser browser) {
		TestCase first = cases.capturedIn("TG-NSH").goesTo("RESOLVE", "TG-NSH", "SIMPLE");
		TestCase second = cases.capturedIn("TG-NSH").goesTo("RESOLVE", "TG-NSH", "SIMPLE");
		Visitor clerk = clerk(browser);
		NoticesPage notices = notices(clerk).ticks(first.key()).ticks(second.key()).presses("In thư");
		assertThat(notices.letters()).hasCount(2);
		assertThat(notices.letters().first()).containsText("Độc lập - Tự do - Hạnh phúc");
		assertThat(notices.letters().first()).containsText("Lê Thị Mẫu");
		// the printer is not asked; what would be on paper is
		clerk.page().evaluate("window.print = () => {}");
		notices.presses("In 2 thư");
		assertThat(clerk.page().locator(".nd-print .nd-paper")).hasCount(2);
		clerk.page().evaluate("dispatchEvent(new Event('afterprint'))");
		assertThat(clerk.page().locator(".nd-print")).hasCount(0);
		notices.presses("Đã gửi, ghi nhận đã báo").records("LETTER", today(), "Sổ gửi ngày 2/11");
		assertThat(notices.of(first.key())).hasCount(0);
		assertThat(notices.of(second.key())).hasCount(0);
		assertThat(clerk.complaints()).isEmpty();
	}

	private String today() {
		return DAY.format(VietnamTime.dateOf(clock.instant()));
	}

	private NoticesPage notices(Visitor clerk) {
		clerk.goesTo("/camunda/app/tasklist/default/#/notices");
		return new NoticesPage(clerk.page());
	}

	private Visitor clerk(Browser browser) {
		Visitor clerk = Visitor.at(browser, "http://localhost:" + port, Screen.DESK);
		clerk.signsIn(cases.holderOf("TG-NSH.intake-officer"));
		return clerk;
	}
}
