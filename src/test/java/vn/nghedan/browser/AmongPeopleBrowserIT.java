package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.nghedan.attendance.AttendanceYear.FIRST;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.nghedan.TestCases;
import vn.nghedan.attendance.AttendanceYear;
import vn.nghedan.meeting.MeetingPlan;
import vn.nghedan.meeting.MeetingRoom;
import vn.nghedan.meeting.MeetingType;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.outreach.ProgrammeKind;
import vn.nghedan.outreach.QuotaEvery;
import vn.nghedan.outreach.QuotaPer;
import vn.nghedan.platform.VietnamTime;

/** Who looks after which group, when they meet, and who has come: on a desk and on a phone. */
@BrowserTest
class AmongPeopleBrowserIT {

	private static final String HERE = "/camunda/app/tasklist/default/#/";

	@Autowired
	TestCases cases;
	@Autowired
	MeetingRoom meetings;
	@Autowired
	AttendanceYear year;
	@Autowired
	Organization organization;
	@LocalServerPort
	int port;

	@AfterEach
	void forget() {
		year.forget();
	}

	@ParameterizedTest
	@EnumSource
	void whoHasComeOftenEnoughAndWhoHasNot(Screen screen, Browser browser) {
		List<String> groups = organization.groupsOf("TG-CLA", FIRST).stream().limit(3).map(group -> group.code()).toList();
		String programme = year.programme(ProgrammeKind.GROUP_MEETINGS, 1, QuotaPer.ASSIGNMENT, QuotaEvery.YEAR);
		groups.forEach(group -> year.assigned(programme, "canbo019", group, FIRST, null));
		year.held(programme, groups.get(0), LocalDate.of(2024, 5, 17), "canbo019");
		Visitor visitor = Visitor.at(browser, "http://localhost:" + port, screen);
		visitor.signsIn(cases.holderOf("TG.home-affairs")).goesToOwnPage("Theo dõi");
		AmongPeoplePage page = new AmongPeoplePage(visitor.page(), "Theo dõi về cơ sở").chooses("Chương trình", programme).asOf("Tính đến ngày", "31/12/2024");

		assertThat(page.rows("Từng cán bộ")).hasCount(3);
		assertThat(page.row("Từng cán bộ", "17/05/2024")).containsText("đủ");
		assertThat(page.row("Từng cán bộ", "chưa có buổi nào").first()).containsText("thiếu 1, đã nhắc");
		picture(visitor, "100-attendance", screen);
		visitor.page().getByLabel("Chỉ người chưa đủ").check();
		assertThat(page.isLoaded().rows("Từng cán bộ")).hasCount(2);
		page.turnsTo("Xoay vòng");
		assertThat(visitor.page().locator(".nd-turns").first()).containsText("bình quân");
		picture(visitor, "101-rotation", screen);
		page.turnsTo("Trả lời tại chỗ");
		assertThat(visitor.page().locator(".nd-sheet")).containsText("được trả lời tại chỗ");
		picture(visitor, "102-on-the-spot", screen);
		page.turnsTo("Các lần xem");
		assertThat(visitor.page().locator(".nd-sheet")).containsText("Chưa đến ngày xem nào");
	}

	@ParameterizedTest
	@EnumSource
	void homeAffairsLooksAfterWhoLooksAfterWhichGroup(Screen screen, Browser browser) {
		String programme = year.programme(ProgrammeKind.GROUP_MEETINGS, 1, QuotaPer.ASSIGNMENT, QuotaEvery.YEAR);
		year.assigned(programme, "canbo019", organization.groupsOf("TG-CLA", FIRST).get(0).code(), FIRST, null);
		Visitor visitor = Visitor.at(browser, "http://localhost:" + port, screen);
		visitor.signsIn(cases.holderOf("TG.home-affairs")).goesToOwnPage("Phân công");
		AmongPeoplePage page = new AmongPeoplePage(visitor.page(), "Phân công").chooses("Phường", "TG-CLA").asOf("Vào ngày", "17/05/2024");
		String table = "Phân công ở phường " + organization.authority("TG-CLA").name().replaceFirst("^UBND phường ", "");
		assertThat(page.row(table, organization.official("canbo019").fullName())).hasCount(1);
		assertThat(page.row(table, "chưa có người").first()).isVisible();
		picture(visitor, "103-assignments", screen);

		page.presses("Thay đổi nhân sự…").finds("Cán bộ", "canbo019");
		picture(visitor, "104-staffing", screen);
		page.leavesDialog().turnsTo("Chương trình");
		assertThat(visitor.page().locator(".nd-card").filter(new Locator.FilterOptions().setHasText(programme))).containsText("1 buổi một năm, mỗi cán bộ ở mỗi tổ");
		picture(visitor, "105-programmes", screen);
		page.presses("Lập chương trình…").pressesInDialog("Lưu");
		assertThat(page.dialog()).containsText("Cần điền: tên chương trình");
		page.leavesDialog().turnsTo("Bàn giao");
		picture(visitor, "106-handovers", screen);
	}

	@Test
	void everyWrongLineOfATableIsNamedAndNothingIsLoaded(Browser browser) {
		String programme = programmeOfToday();
		Visitor visitor = Visitor.at(browser, "http://localhost:" + port, Screen.DESK);
		visitor.signsIn(cases.holderOf("TG.home-affairs")).goesToOwnPage("Phân công");
		AmongPeoplePage page = new AmongPeoplePage(visitor.page(), "Phân công").presses("Nhập từ bảng tính…");
		page.dialog().getByLabel("Chương trình").selectOption(programme);
		page.brings("phan-cong.csv", "Phường,Tổ dân phố,Cán bộ\nTG-CLA,Tổ không có,canbo019\nTG-CLA," + organization.groupsOf("TG-CLA", LocalDate.of(2026, 11, 2)).get(0).code() + ",nguoi-la\n")
			.pressesInDialog("Kiểm tra");
		Locator problems = page.dialog().locator(".nd-problems-table tbody tr");
		assertThat(problems).hasCount(2);
		assertThat(problems.first()).containsText("Tổ không có");
		assertThat(page.dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Nhập").setExact(true))).isDisabled();
		visitor.picture("107-assignment-import");
		assertThat(visitor.overflow()).isEmpty();
	}

	@Test
	void opinionsOfATableBecomePetitionsOnceEveryRowIsRight(Browser browser) {
		String group = organization.groupsOf("TG-CLA", LocalDate.of(2026, 11, 2)).get(2).code();
		String right = "Ngày họp,Tổ dân phố,Nội dung\n31/10/2026," + group + ",Đèn đầu ngõ " + UUID.randomUUID() + " tắt.\n";
		Visitor visitor = Visitor.at(browser, "http://localhost:" + port, Screen.DESK);
		visitor.signsIn(cases.holderOf("TG-CLA.chair")).goesToOwnPage("Lịch họp");
		AmongPeoplePage page = new AmongPeoplePage(visitor.page(), "Lịch họp").presses("Nhập ý kiến từ bảng tính…");
		assertThat(page.dialog()).containsText("Cột bắt buộc: Ngày họp, Tổ dân phố, Nội dung");

		page.brings("y-kien.csv", right + "31/2/2026," + group + ",Mương tắc.\n").pressesInDialog("Kiểm tra");
		Locator problems = page.dialog().locator(".nd-problems-table tbody tr");
		assertThat(problems).hasCount(1);
		assertThat(problems.first()).containsText("Ngày họp");
		assertThat(page.dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Nhập").setExact(true))).isDisabled();
		visitor.picture("113-opinion-import");

		page.brings("y-kien.csv", right).pressesInDialog("Kiểm tra");
		assertThat(page.dialog()).containsText("1 kiến nghị mới. Chưa ghi");
		page.pressesInDialog("Nhập");
		assertThat(page.dialog()).containsText("Đã nhập: 1 kiến nghị.");
		assertThat(visitor.overflow()).isEmpty();
		page.leavesDialog().presses("Nhập ý kiến từ bảng tính…");
		page.brings("y-kien.csv", right).pressesInDialog("Kiểm tra");
		assertThat(page.dialog()).containsText("Đã nhập từ trước, không nhập lại: dòng 2.");
	}

	@ParameterizedTest
	@EnumSource
	void aMeetingIsPostponedInTheCalendarOfTheMonth(Screen screen, Browser browser) {
		LocalDate day = LocalDate.of(2027, screen == Screen.PHONE ? 3 : 2, 5);
		String code = meetings.plan(new MeetingPlan(organization.groupsOf("TG-CLA", day).get(1).code(), null, MeetingType.GROUP_MEETING,
				VietnamTime.at(day, LocalTime.of(19, 30)), "Nhà sinh hoạt cộng đồng", "canbo019"), new Actor("canbo019")).code();
		Visitor visitor = Visitor.at(browser, "http://localhost:" + port, screen);
		visitor.signsIn(cases.holderOf("TG-CLA.chair"));
		visitor.goesTo(HERE + "meetings?code=" + code);
		AmongPeoplePage page = new AmongPeoplePage(visitor.page(), "Lịch họp");
		Locator one = visitor.page().locator(".nd-outreach-one");
		assertThat(one).containsText(code);
		picture(visitor, "108-meeting", screen);
		page.presses("Hoãn…");
		page.dialog().getByLabel("Sang ngày").fill(VietnamTime.words(day.plusDays(7)));
		page.dialog().getByLabel("Giờ").fill("19:00");
		page.dialog().getByLabel("Lý do").fill("Bão");
		picture(visitor, "109-postpone", screen);
		page.pressesInDialog("Hoãn");
		assertThat(one).containsText("Dời từ");
		assertThat(one).containsText("Bão");
		assertThat(meetings.get(code).scheduledAt()).isEqualTo(VietnamTime.at(day.plusDays(7), LocalTime.of(19, 0)));
		if (screen == Screen.PHONE) {
			page.presses("‹ Danh sách");
		}
		picture(visitor, "110-meetings", screen);
		page.turnsTo("Nhịp họp");
		picture(visitor, "111-series", screen);
		page.turnsTo("Lịch tiếp công dân");
		picture(visitor, "112-receptions", screen);
	}

	/** In force today, so that somebody may still assign under it. */
	private String programmeOfToday() {
		return year.programmeOf(LocalDate.of(2026, 1, 1), null);
	}

	private static void picture(Visitor visitor, String name, Screen screen) {
		visitor.picture(name + (screen == Screen.PHONE ? "-phone" : ""));
		assertThat(visitor.overflow()).isEmpty();
		assertThat(visitor.complaints()).isEmpty();
	}
}
