package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.VietnamTime;

/** From the administrator's hand to a password of one's own. */
@BrowserTest
class AccountsBrowserIT {

	private static final String GIVEN = "trao tay một lần";
	private static final String OWN = "bảy con cò trắng bay";

	@LocalServerPort
	int port;
	@Autowired
	Organization organization;
	@Autowired
	JdbcTemplate jdbc;
	@Autowired
	Clock clock;

	@BeforeEach
	void somebodyIsAppointed() {
		jdbc.update("""
				insert into official (username, full_name, bloc, position, unit_code, active)
				values ('tan.binh', 'Trương Mẫu Tân Binh', 'GOVERNMENT', 'Chuyên viên', 'TG-BHD', true)""");
		jdbc.update("insert into role_holding (username, role, unit_code, valid_from) values ('tan.binh', ?, 'TG-BHD', '2026-01-01')",
				Roles.RECORDS_CLERK);
	}

	@AfterEach
	void andGoes() {
		jdbc.update("delete from web_session where principal_name = 'tan.binh'");
		jdbc.update("delete from account where username = 'tan.binh'");
		jdbc.update("delete from role_holding where username = 'tan.binh'");
		jdbc.update("delete from official where username = 'tan.binh'");
	}

	@Test
	void theAdministratorGivesAFirstPasswordAndItsOwnerReplacesIt(Browser browser) {
		Visitor office = Visitor.at(browser, home(), Screen.DESK);
		office.signsIn(organization.holders("HM", Roles.ADMINISTRATOR, VietnamTime.dateOf(clock.instant())).get(0));
		office.goesTo("/camunda/app/tasklist/default/#/accounts");
		office.page().getByLabel("Họ tên, tên đăng nhập hoặc đơn vị").fill("tan binh mau");
		press(office.page(), "Tìm");
		Locator line = office.page().locator("main li").filter(new Locator.FilterOptions().setHasText("Trương Mẫu Tân Binh"));
		assertThat(line).containsText("chưa có tài khoản");
		press(office.page(), "Cấp mật khẩu lần đầu: Trương Mẫu Tân Binh");
		office.page().getByLabel("Mật khẩu", new Page.GetByLabelOptions().setExact(true)).fill("matkhau2026");
		press(office.page(), "Cấp mật khẩu");
		assertThat(office.page().getByRole(AriaRole.ALERT)).containsText("ai cũng đoán được");
		office.page().getByLabel("Mật khẩu", new Page.GetByLabelOptions().setExact(true)).fill(GIVEN);
		press(office.page(), "Cấp mật khẩu");
		assertThat(line).containsText("chưa đổi mật khẩu lần đầu");
		office.picture("46-accounts");

		Visitor newcomer = Visitor.at(browser, home(), Screen.PHONE);
		newcomer.signInPage().signIn("tan.binh", GIVEN);
		assertThat(newcomer.page()).hasURL(home() + "/password");
		assertThat(newcomer.page().locator("main")).containsText("do người khác cấp");
		newcomer.picture("47-first-password");
		assertThat(newcomer.overflow()).isEmpty();
		newcomer.page().getByLabel("Mật khẩu đang dùng").fill(GIVEN);
		newcomer.page().getByLabel("Mật khẩu mới", new Page.GetByLabelOptions().setExact(true)).fill(OWN);
		newcomer.page().getByLabel("Nhập lại mật khẩu mới").fill(OWN);
		press(newcomer.page(), "Đổi mật khẩu");
		new TasklistPage(newcomer.page()).isOpen();
		assertThat(newcomer.complaints()).isEmpty();
		newcomer.leaves();
		office.leaves();
	}

	private static void press(Page page, String name) {
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
	}

	private String home() {
		return "http://localhost:" + port;
	}
}
