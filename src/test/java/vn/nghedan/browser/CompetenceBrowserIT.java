package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nghedan.TwinCity;

/** Whoever wonders whose matter it is asks for a place and a day; administrators keep the fields. */
@BrowserTest
class CompetenceBrowserIT {

	@Autowired
	TwinCity twin;
	@Autowired
	JdbcTemplate jdbc;
	@LocalServerPort
	int port;

	@BeforeEach
	void twoTiers() {
		twin.onMonday();
	}

	@AfterEach
	void onlyShippedFields() {
		jdbc.update("delete from nghedan.subject_field_change where field_code = 'RAC_DIEN_TU'");
		jdbc.update("delete from nghedan.subject_field where code = 'RAC_DIEN_TU'");
	}

	@Test
	void theSameLampIsAnothersMatterBeforeAndAfter(Browser browser) {
		Visitor reader = visitor(browser, "canbo013", Screen.DESK);
		CompetencePage page = new CompetencePage(reader.page());
		page.finds("Lĩnh vực", "chieu sang", "Chiếu sáng công cộng").chooses("Đối tượng", "Đường chính").on("30/06/2025")
				.finds("Phường, xã", "tan vinh ZG", "Tân Vinh");
		assertThat(page.asks()).containsText("Phòng Quản lý đô thị quận Thanh Giang");
		assertThat(page.hit()).containsText("khi còn cấp quận");
		page.on("01/07/2025").finds("Phường, xã", "thanh giang ZM", "UBND phường Thanh Giang");
		assertThat(page.asks()).containsText("Sở Xây dựng");
		assertThat(page.hit()).containsText("từ 01/07/2025");
		assertThat(page.trial()).containsText("ngày 01/07/2025");
		clean(reader);
	}

	@Test
	void aFieldIsAddedAskedForAndEnded(Browser browser) {
		Visitor administrator = visitor(browser, "canbo004", Screen.DESK);
		CompetencePage page = new CompetencePage(administrator.page()).turnsTo("Lĩnh vực");
		press(page.fieldLine("Rác thải"), "Thêm lĩnh vực con của Rác thải");
		page.fields().getByLabel("Tên", new Locator.GetByLabelOptions().setExact(true)).fill("Rác điện tử");
		press(page.fields(), "Thêm");
		assertThat(page.fieldLine("Rác điện tử")).containsText("RAC_DIEN_TU");
		assertThat(page.fieldLine("Rác điện tử")).containsText("xét theo lĩnh vực trên");
		clean(administrator);
		press(page.fieldLine("Rác điện tử"), "Kết thúc Rác điện tử");
		page.fields().getByLabel("Ngày cuối cùng còn dùng").fill("01/11/2026");
		press(page.fields().locator("form"), "Kết thúc");
		assertThat(page.fields().locator("form")).containsText("đã qua");
		page.fields().getByLabel("Ngày cuối cùng còn dùng").fill("30/11/2026");
		press(page.fields().locator("form"), "Kết thúc");
		assertThat(page.fieldLine("Rác điện tử")).containsText("đến 30/11/2026");
		assertThat(administrator.complaints()).as("the day that is over is refused").singleElement().asString().contains("422 POST");
	}

	@ParameterizedTest
	@EnumSource(Screen.class)
	void thePageIsReadOnEveryScreen(Screen screen, Browser browser) {
		Visitor reader = visitor(browser, "canbo004", screen);
		CompetencePage page = new CompetencePage(reader.page());
		assertThat(page.rows()).hasCount(59);
		page.finds("Lĩnh vực", "xa ban", "Xà bần").finds("Phường, xã", "thanh giang ZM", "UBND phường Thanh Giang");
		assertThat(page.asks()).containsText("không có dòng riêng");
		picture(reader.page(), "competence-" + screen);
		page.turnsTo("Lĩnh vực");
		assertThat(page.fieldLine("Bảo hiểm y tế")).isVisible();
		picture(reader.page(), "competence-fields-" + screen);
		clean(reader);
	}

	private static void press(Locator where, String button) {
		where.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + button + "$"))).first().click();
	}

	private static void picture(Page page, String name) {
		page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")).setFullPage(true));
	}

	private static void clean(Visitor visitor) {
		assertThat(visitor.overflow()).isEmpty();
		assertThat(visitor.complaints()).isEmpty();
	}

	private Visitor visitor(Browser browser, String username, Screen screen) {
		Visitor visitor = Visitor.at(browser, "http://localhost:" + port, screen);
		visitor.signsIn(username);
		visitor.goesTo("/camunda/app/tasklist/default/#/competence");
		return visitor;
	}
}
