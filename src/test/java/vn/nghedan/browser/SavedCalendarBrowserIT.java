package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.calendar.Almanac;
import vn.nghedan.calendar.AlmanacBook;
import vn.nghedan.calendar.Almanacs;
import vn.nghedan.calendar.DayDraft;
import vn.nghedan.calendar.DaysEdit;
import vn.nghedan.calendar.HoursEdit;
import vn.nghedan.organization.Actor;

/** Days and office hours that a manager enters for a ward are stored and count, there alone; in a year of their own. */
@BrowserTest
class SavedCalendarBrowserIT {

	private static final String WARD = "TG-TVI";
	private static final LocalDate FIRST_MONDAY = LocalDate.of(2031, 1, 6);
	private static final String FILE = """
			BEGIN:VCALENDAR
			VERSION:2.0
			PRODID:-//thu//thu//VI
			BEGIN:VEVENT
			UID:1@example.com
			DTSTAMP:20260101T000000Z
			DTSTART;VALUE=DATE:20310708
			SUMMARY:Nghỉ vì lũ
			END:VEVENT
			BEGIN:VEVENT
			UID:2@example.com
			DTSTAMP:20260101T000000Z
			DTSTART%s
			SUMMARY:Nghỉ dọn lũ
			END:VEVENT
			END:VCALENDAR
			""".replace("\n", "\r\n");

	@Autowired
	AlmanacBook book;
	@Autowired
	Almanacs almanacs;
	@Autowired
	Background background;
	@LocalServerPort
	int port;

	/** Rows stay, but none of them counts any longer. */
	@AfterEach
	void theWardFollowsTheNationAgain() {
		Almanac now = almanacs.current();
		List<DayDraft> off = now.days(WARD).stream().filter(row -> row.active())
				.map(row -> new DayDraft(row.day(), row.kind(), row.name(), row.basis(), false, null)).toList();
		if (!off.isEmpty()) {
			book.apply(new DaysEdit(WARD, off), Actor.SYSTEM);
		}
		if (opens(FIRST_MONDAY).equals(LocalTime.of(8, 0))) {
			book.apply(new HoursEdit(WARD, FIRST_MONDAY, List.of(), "Thử xong"), Actor.SYSTEM);
		}
		background.recalculates();
	}

	@Test
	void officeHoursOfAWard(Browser browser) {
		Visitor manager = visitor(browser);
		CalendarPage calendar = calendar(manager).opens("Đổi giờ làm việc");
		calendar.dialog().getByLabel("Áp dụng từ ngày").fill("06/01/2031");
		calendar.dialog().getByLabel("Căn cứ").fill("Thông báo của phường");
		calendar.dialog().getByLabel("Thứ Hai, sáng từ").fill("8:00");
		calendar.looksAhead().saves();
		assertThat(opens(FIRST_MONDAY)).isEqualTo(LocalTime.of(8, 0));
		assertThat(opens(FIRST_MONDAY.minusWeeks(1))).isEqualTo(LocalTime.of(7, 30));
		assertThat(almanacs.current().calendar(WARD).sittings(FIRST_MONDAY.with(DayOfWeek.TUESDAY)).get(0).opens()).isEqualTo(LocalTime.of(7, 30));
		assertThat(manager.complaints()).isEmpty();
	}

	@Test
	void aFileWithABrokenRowIsNotTakenInByHalvesAndAMendedOneIs(Browser browser) {
		Visitor manager = visitor(browser);
		CalendarPage calendar = calendar(manager);
		Locator dialog = calendar.takesIn(FILE.formatted(":20310709T080000Z"));
		assertThat(dialog.locator(".nd-row-bad")).hasCount(1);
		assertThat(dialog.getByRole(AriaRole.BUTTON, named("Lưu"))).hasCount(0);
		manager.picture("76-broken-file");
		calendar.leavesDialog();
		assertThat(almanacs.current().days(WARD)).noneMatch(row -> row.active());

		calendar.takesIn(FILE.formatted(";VALUE=DATE:20310709"));
		assertThat(calendar.preview()).isVisible();
		calendar.saves();
		assertThat(calendar.switchOf(LocalDate.of(2031, 7, 8))).hasText("Bật");
		assertThat(calendar.switchOf(LocalDate.of(2031, 7, 9))).hasText("Bật");
		assertThat(almanacs.current().calendar(WARD).isWorkingDay(LocalDate.of(2031, 7, 9))).isFalse();
		assertThat(almanacs.current().calendar("TG-NSH").isWorkingDay(LocalDate.of(2031, 7, 9))).isTrue();
		assertThat(manager.complaints()).allMatch(said -> said.startsWith("422 POST") && said.contains("days.ics"));
	}

	@Test
	void oneOfTheProposedDaysIsAdopted(Browser browser) {
		Visitor manager = visitor(browser);
		CalendarPage calendar = calendar(manager).opens("Đề xuất năm 2031").choosesOnly("01/05/2031").looksAhead();
		manager.picture("77-one-proposal");
		calendar.saves();
		assertThat(calendar.switchOf(LocalDate.of(2031, 5, 1))).hasText("Bật");
		assertThat(almanacs.current().days(WARD)).filteredOn(row -> row.active()).singleElement()
				.satisfies(row -> assertThat(row.day()).isEqualTo(LocalDate.of(2031, 5, 1)));
		assertThat(manager.complaints()).isEmpty();
	}

	private LocalTime opens(LocalDate day) {
		return almanacs.current().calendar(WARD).sittings(day).get(0).opens();
	}

	private CalendarPage calendar(Visitor manager) {
		manager.signsIn("canbo001").goesToOwnPage("Lịch làm việc");
		return new CalendarPage(manager.page()).showsCalendarOf(WARD).showsYear(2031);
	}

	private static Locator.GetByRoleOptions named(String name) {
		return new Locator.GetByRoleOptions().setName(name).setExact(true);
	}

	private Visitor visitor(Browser browser) {
		return Visitor.at(browser, "http://localhost:" + port, Screen.DESK);
	}
}
