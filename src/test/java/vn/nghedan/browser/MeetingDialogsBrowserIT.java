package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.nghedan.TestCases;
import vn.nghedan.attendance.AttendanceYear;
import vn.nghedan.meeting.MeetingType;
import vn.nghedan.meeting.Rhythm;
import vn.nghedan.meeting.RhythmSpan;
import vn.nghedan.meeting.SeriesOffice;
import vn.nghedan.meeting.SeriesPlan;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;

/** The dialogs by which meetings, assignments, households and reviews are arranged, on a desk and on a phone. */
@BrowserTest
class MeetingDialogsBrowserIT {

	private static final String HERE = "/camunda/app/tasklist/default/#/";
	private static final LocalDate FAR = LocalDate.of(2098, 1, 1);
	/** No other assignment ends on this day. */
	private static final LocalDate GAP = LocalDate.of(2026, 2, 17);
	private static final String WARD = "TG-CLA";

	@Autowired
	TestCases cases;
	@Autowired
	AttendanceYear year;
	@Autowired
	SeriesOffice series;
	@Autowired
	Organization organization;
	@Autowired
	JdbcClient jdbc;
	@LocalServerPort
	int port;

	@AfterEach
	void forget() {
		jdbc.sql("update nghedan.assignment set valid_to = null where valid_to = :gap").param("gap", GAP).update();
		year.forget();
		jdbc.sql("delete from nghedan.series_rhythm where series_code in (select code from nghedan.meeting_series where valid_from = :far)").param("far", FAR).update();
		jdbc.sql("delete from nghedan.meeting_series where valid_from = :far").param("far", FAR).update();
		jdbc.sql("delete from nghedan.review_rhythm where valid_from = :far").param("far", FAR).update();
		jdbc.sql("update nghedan.residential_group set households = null where ward_code = :ward").param("ward", WARD).update();
	}

	@ParameterizedTest
	@EnumSource
	void aMeetingIsPlannedAndARhythmBegunAndEnded(Screen screen, Browser browser) {
		series.start(new SeriesPlan(null, null, group(4).code(), MeetingType.GROUP_MEETING, FAR, null,
				new Rhythm(2, RhythmSpan.MONTHS, 1, 5, 6, LocalTime.of(19, 30), "Nhà sinh hoạt cộng đồng", FAR), null), new Actor("canbo019"));
		Visitor visitor = Visitor.at(browser, "http://localhost:" + port, screen);
		visitor.signsIn(cases.holderOf(WARD + ".chair"));
		visitor.goesTo(HERE + "meetings");
		AmongPeoplePage page = new AmongPeoplePage(visitor.page(), "Lịch họp");
		assertThat(visitor.page().getByLabel("Phường").first().boundingBox().width).as("a ward is read whole").isGreaterThan(200);
		page.opens("Thêm buổi họp…");
		looked(visitor, "120-plan-meeting", screen);
		page.pressesInDialog("Thêm");
		assertThat(page.dialog()).containsText("Cần điền: tổ dân phố hoặc phường, loại buổi, ngày, giờ, nơi họp");
		page.leavesDialog().opens("Nhập ý kiến từ bảng tính…");
		looked(visitor, "121-import-opinions", screen);
		page.leavesDialog().turnsTo("Nhịp họp").opens("Lập nhịp họp…");
		looked(visitor, "122-begin-rhythm", screen);
		page.leavesDialog().opens("Kết thúc nhịp họp " + group(4).name());
		looked(visitor, "123-end-rhythm", screen);
		page.leavesDialog().opens("Đổi nhịp họp " + group(4).name());
		looked(visitor, "124-change-rhythm", screen);
		page.leavesDialog().chooses("Loại buổi", "RECEPTION");
		assertThat(visitor.page().locator(".nd-sheet")).containsText("Phường này chưa có nhịp họp nào.");
		assertThat(visitor.complaints()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void aGapIsFilledAGroupPrintedAndHouseholdsAreCounted(Screen screen, Browser browser) {
		year.programmeOf(LocalDate.of(2026, 1, 1), null);
		jdbc.sql("update nghedan.assignment set valid_to = :gap where group_code = :group and valid_to is null").param("gap", GAP)
			.param("group", group(5).code()).update();
		Visitor visitor = Visitor.at(browser, "http://localhost:" + port, screen);
		visitor.signsIn(cases.holderOf("TG.home-affairs")).goesToOwnPage("Phân công");
		AmongPeoplePage page = new AmongPeoplePage(visitor.page(), "Phân công").chooses("Phường", WARD);
		page.opens("Giao " + group(5).name() + " cho cán bộ");
		looked(visitor, "125-assign-gap", screen);
		page.leavesDialog().opens("Đề xuất phân công…").pressesInDialog("Lập đề xuất");
		assertThat(page.dialog()).containsText("Chưa ghi.");
		looked(visitor, "126-proposal", screen);
		page.leavesDialog();
		visitor.page().evaluate("() => { window.print = () => {}; }");
		page.presses("In tờ niêm yết " + group(5).name());
		assertThat(visitor.page().locator(".nd-print .nd-paper")).hasCount(1);
		visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
		visitor.picture("127-group-print" + (screen == Screen.PHONE ? "-phone" : ""));
		visitor.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
		visitor.page().evaluate("() => window.dispatchEvent(new Event('afterprint'))");

		page.turnsTo("Số hộ").chooses("Phường", WARD);
		Locator field = visitor.page().getByLabel("Số hộ " + group(0).name(), new Page.GetByLabelOptions().setExact(true));
		field.fill("230");
		field.press("Enter");
		assertThat(page.row("Số hộ của các tổ", "theo 3 cụm")).hasCount(1);
		assertThat(visitor.page().locator(".nd-sheet")).containsText("230 hộ ở 1 trên");
		looked(visitor, "128-households", screen);
		page.opens("Nhập số hộ từ bảng tính…").brings("so-ho.csv", "Phường,Tổ dân phố,Số hộ\n" + WARD + "," + group(1).code() + ",không rõ\n").pressesInDialog("Kiểm tra");
		assertThat(page.dialog().locator(".nd-problems-table tbody tr")).hasCount(1);
		looked(visitor, "129-household-import", screen);
		page.brings("so-ho.csv", "Phường,Tổ dân phố,Số hộ\n" + WARD + "," + group(1).code() + ",95\n").pressesInDialog("Kiểm tra");
		assertThat(page.dialog()).containsText("1 tổ, 95 hộ. Chưa ghi");
		page.pressesInDialog("Nhập");
		assertThat(visitor.page().locator(".nd-sheet")).containsText("325 hộ ở 2 trên");
		assertThat(jdbc.sql("select households from nghedan.residential_group where code = :code").param("code", group(1).code()).query(Integer.class).single())
			.isEqualTo(95);
	}

	@ParameterizedTest
	@EnumSource
	void theHeadChangesOnWhichDayHisDelegationMeets(Screen screen, Browser browser) {
		Visitor visitor = Visitor.at(browser, "http://localhost:" + port, screen);
		visitor.signsIn("canbo007").goesToOwnPage("Họp đoàn");
		AmongPeoplePage page = new AmongPeoplePage(visitor.page(), "Họp đoàn").turnsTo("Lịch họp đoàn");
		looked(visitor, "130-review-rhythms", screen);
		page.opens("Đổi lịch họp Đoàn 2");
		page.dialog().getByLabel("Tính từ ngày").fill("01/01/2098");
		page.dialog().getByLabel("Tuần trong tháng").selectOption("5");
		page.dialog().getByLabel("Ngày trong tuần").selectOption("4");
		page.dialog().getByLabel("Giờ").fill("14:00");
		page.dialog().getByLabel("Nơi họp").fill("Phòng họp số 2");
		looked(visitor, "131-change-review-rhythm", screen);
		page.pressesInDialog("Lưu");
		assertThat(page.row("Lịch họp đoàn", "Đoàn 2")).containsText("từ 01/01/2098: Thứ Năm cuối cùng của tháng, 14:00");
		page.turnsTo("Cuộc họp");
		visitor.page().getByLabel("Trạng thái cuộc họp").selectOption("CANCELLED");
		looked(visitor, "132-reviews", screen);
		assertThat(visitor.complaints()).isEmpty();
	}

	private ResidentialGroup group(int index) {
		return organization.groupsOf(WARD, LocalDate.of(2026, 11, 2)).get(index);
	}

	/** Nothing runs out of the screen, the buttons of a dialog can be reached, and no field is too small for a thumb. */
	private static void looked(Visitor visitor, String name, Screen screen) {
		visitor.picture(name + (screen == Screen.PHONE ? "-phone" : ""));
		assertThat(visitor.overflow()).as(name).isEmpty();
		Locator foot = visitor.page().locator("dialog[open] button").last();
		if (foot.count() > 0) {
			foot.scrollIntoViewIfNeeded();
			assertThat(foot).isInViewport();
			visitor.picture(name + "-foot" + (screen == Screen.PHONE ? "-phone" : ""));
		}
	}
}
