package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.TestCase;
import vn.nghedan.TestCases;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.AlmanacBook;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.calendar.DayDraft;
import vn.nghedan.calendar.DaysEdit;
import vn.nghedan.calendar.Grade;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.MovableClock;
import vn.nghedan.platform.VietnamTime;

/** Deadlines as people see them: explained, moved by the calendar, told of when they pass. */
@BrowserTest
class ClocksBrowserIT {

	private static final LocalDate CULTURE_DAY = LocalDate.of(2026, 11, 24);
	private static final String NOTICE = "Thông báo việc xử lý";
	private static final String MANAGER = "canbo001";

	@Autowired
	TestCases cases;
	@Autowired
	MovableClock clock;
	@Autowired
	Background background;
	@Autowired
	AlmanacBook book;
	@Autowired
	Almanacs almanacs;
	@LocalServerPort
	int port;

	/** Every other test counts on the day being an ordinary one, also after a failure here. */
	@AfterEach
	void theDayIsNotSwitchedOn() {
		almanacs.current().days(Almanac.NATIONAL).stream().filter(row -> row.day().equals(CULTURE_DAY) && row.active())
				.forEach(row -> book.apply(new DaysEdit(Almanac.NATIONAL,
						List.of(new DayDraft(row.day(), row.kind(), row.name(), row.basis(), false, null))), Actor.SYSTEM));
		background.recalculates();
	}

	@Test
	void aDeadlineSaysWhyItIsOnItsDay(Browser browser) {
		TestCase petition = heardBeforeCultureDay();
		Visitor visitor = visitor(browser);
		visitor.signsIn(cases.holderOf("TG-BHD.chair"));
		CasePanel panel = looksUp(visitor, petition);
		assertThat(panel.dateOf(NOTICE)).hasText("02/12/2026");
		panel.asksWhy(NOTICE);
		assertThat(panel.clock(NOTICE)).containsText("10 ngày làm việc");
		assertThat(panel.clock(NOTICE)).containsText("18/11/2026");
		assertThat(panel.clock(NOTICE)).containsText("Ngày không tính");
		assertThat(panel.clock(NOTICE)).containsText("28/11/2026 Thứ Bảy");
		visitor.picture("50-why");
		assertThat(visitor.complaints()).isEmpty();
	}

	@Test
	void switching24NovemberOnMovesACasesDateAndSwitchingItOffMovesItBack(Browser browser) {
		TestCase petition = heardBeforeCultureDay();
		Visitor manager = visitor(browser);
		TasklistPage tasklist = manager.signsIn(MANAGER);
		assertThat(looksUp(manager, petition).dateOf(NOTICE)).hasText("02/12/2026");

		turns(manager, tasklist, petition, "02/12/2026", "03/12/2026");
		CasePanel panel = looksUp(manager, petition);
		assertThat(panel.dateOf(NOTICE)).hasText("03/12/2026");
		assertThat(panel.journal()).containsText("02/12/2026 → 03/12/2026");
		panel.asksWhy(NOTICE);
		assertThat(panel.clock(NOTICE)).containsText("Ngày Văn hóa Việt Nam");
		manager.picture("53-moved");

		turns(manager, tasklist, petition, "03/12/2026", "02/12/2026");
		assertThat(looksUp(manager, petition).dateOf(NOTICE)).hasText("02/12/2026");
		assertThat(manager.complaints()).isEmpty();
	}

	/** Turns the day on or off: first what moves is seen, then it is stored, then the dates follow in the background. */
	private void turns(Visitor manager, TasklistPage tasklist, TestCase petition, String from, String to) {
		tasklist.goesToOwnPage("Lịch làm việc");
		CalendarPage calendar = new CalendarPage(manager.page()).showsYear(2026);
		boolean on = "true".equals(calendar.switchOf(CULTURE_DAY).getAttribute("aria-checked"));
		assertThat(calendar.turns(CULTURE_DAY)).containsText(petition.key());
		assertThat(calendar.preview()).containsText(from + " → " + to);
		manager.picture(on ? "54-preview-off" : "51-preview-on");
		calendar.saves();
		assertThat(calendar.switchOf(CULTURE_DAY)).hasText(on ? "Tắt" : "Bật");
		assertThat(calendar.progress()).isVisible();
		manager.picture(on ? "55-recalculating-off" : "52-recalculating-on");
		background.recalculates();
		assertThat(calendar.recalculated()).isVisible();
	}

	@Test
	void whoWasToldOfALateCaseSeesItMarksItAndOpensIt(Browser browser) {
		cases.mondayMorning();
		TestCase petition = cases.captured().fires("timerEvent_nextAlarm").fires("timerEvent_nextAlarm");
		Visitor chair = visitor(browser);
		chair.signsIn(cases.holderOf("TG-BHD.chair")).goesToOwnPage("Cảnh báo");
		AlarmsPage alarms = new AlarmsPage(chair.page());
		assertThat(alarms.of(petition.key()).first()).containsText("Vào sổ");
		int unseen = Integer.parseInt(alarms.count().innerText().replaceAll("\\D+", ""));
		chair.picture("56-alarms");
		alarms.marksAsSeen(petition.key());
		if (unseen > 1) {
			assertThat(alarms.count()).containsText(String.valueOf(unseen - 1));
		}
		else {
			assertThat(alarms.count()).hasCount(0);
		}
		alarms.opens(petition.key());
		assertThat(chair.complaints()).isEmpty();
	}

	@Test
	void aCaseThatIsHarderThanThoughtGetsTheTermOfItsGrade(Browser browser) {
		cases.mondayMorning();
		TestCase petition = cases.captured().goesTo("RESOLVE", "TG-BHD", "NORMAL");
		Visitor chair = visitor(browser);
		chair.signsIn(cases.holderOf("TG-BHD.chair"));
		CasePanel panel = looksUp(chair, petition);
		String before = panel.dateOf("Giải quyết việc thông thường").innerText();
		panel.action("Đổi mức thời hạn").click();
		panel.panel().getByLabel("Mức độ mới").selectOption("COMPLEX");
		panel.panel().getByLabel("Lý do").fill("Phải khảo sát cả tuyến mương");
		panel.action("Đổi mức thời hạn").click();
		assertThat(panel.clock("Giải quyết việc phức tạp").first()).isVisible();
		assertThat(panel.journal()).containsText("Phải khảo sát cả tuyến mương");
		assertThat(panel.dateOf("Giải quyết việc phức tạp").first()).not().hasText(before);
		chair.picture("57-regraded");
		assertThat(petition.petition().route().grade()).isEqualTo(Grade.COMPLEX);
		assertThat(chair.complaints()).isEmpty();
	}

	/** On a Wednesday, ten working days before 2 December; a day off on the 24th makes that the 3rd. */
	private TestCase heardBeforeCultureDay() {
		clock.moveTo(VietnamTime.at(LocalDate.of(2026, 11, 18), LocalTime.of(9, 0)));
		return cases.captured().registers();
	}

	private CasePanel looksUp(Visitor visitor, TestCase petition) {
		visitor.goesTo("/camunda/app/tasklist/default/#/cases?code=" + petition.key());
		visitor.page().reload();
		return new CasePanel(visitor.page()).isOf(petition.key());
	}

	private Visitor visitor(Browser browser) {
		return Visitor.at(browser, "http://localhost:" + port, Screen.DESK);
	}
}
