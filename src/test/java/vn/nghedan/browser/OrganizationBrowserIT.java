package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import vn.nghedan.TwinCity;

/** Who asks whose a place was on a day gets an answer; who changes the organisation sees first what that does. */
@BrowserTest
class OrganizationBrowserIT {

	@Autowired
	TwinCity twin;
	@LocalServerPort
	int port;

	@BeforeEach
	void twoTiers() {
		twin.onMonday();
	}

	@Test
	void aDistrictAndAWardOfOneNameAreToldApart(Browser browser) {
		Visitor reader = visitor(browser, "canbo013");
		OrganizationPage page = organization(reader);
		page.finds("thanh giang");
		assertThat(page.found("ZM-TGI")).containsText("Phường");
		assertThat(page.found("ZM-TGI")).containsText("từ 01/07/2025");
		assertThat(page.found("ZG")).containsText("Quận");
		assertThat(page.found("ZG")).containsText("đến 30/06/2025");
		page.chooses("ZG");
		assertThat(page.unit()).containsText("UBND quận Thanh Giang");
		assertThat(page.unit()).containsText("Không có đơn vị kế tục");
		assertThat(page.button("Sắp xếp lại…")).hasCount(0);
		isClean(reader);
	}

	@Test
	void aGroupLeadsToItsSuccessorAndBack(Browser browser) {
		Visitor reader = visitor(browser, "canbo013");
		OrganizationPage page = organization(reader);
		page.finds("tan vinh");
		page.chooses("ZG-TVI");
		assertThat(group(page, "ZG-TVI-4")).containsText("phường Thanh Giang");
		assertThat(group(page, "ZG-TVI-5")).containsText("phường Ngọc Vinh");
		group(page, "ZG-TVI-5").getByRole(AriaRole.BUTTON).click();
		assertThat(page.unit().getByRole(AriaRole.HEADING).first()).hasText("UBND phường Ngọc Vinh");
		assertThat(group(page, "ZM-NVI-1")).containsText("Tổ dân phố 5, 6 · phường Tân Vinh");
		page.picks("30/06/2025").picks("Hôm nay");
		isClean(reader);
	}

	@Test
	void faultsInFilesAreNamedByLineAndCellAndNothingIsLoadedThen(Browser browser) throws IOException {
		Visitor administrator = visitor(browser, "canbo004");
		OrganizationPage page = organization(administrator);
		page.begins("Nhập CSV…");
		page.chooses(Map.of("groups.csv", """
				code,ward,name,kind,leader,valid_from,valid_to
				TG-BHD-91,TG-BHD,Tổ dân phố 91,RESIDENTIAL_GROUP,,2026-13-01,
				TG-BHD-92,TG-KHONG,Tổ dân phố 92,RESIDENTIAL_GROUP,,2026-01-01,
				""")).presses("Kiểm tra");
		assertThat(page.problems().filter(new Locator.FilterOptions().setHasText("valid_from"))).containsText("2");
		assertThat(page.problems().filter(new Locator.FilterOptions().setHasText("ward")).first()).containsText("3");
		page.dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Bỏ tệp groups.csv")).click();
		page.chooses(Map.of("authorities (1).csv", asItIs("X-TOAAN"))).presses("Kiểm tra");
		assertThat(page.dialog()).containsText("Các tệp không có lỗi: 1 đơn vị");
		page.presses("Nhập");
		assertThat(administrator.page().getByText("Đã nhập 1 đơn vị.")).isVisible();
	}

	@Test
	void aReorganisationIsSeenBeforeItIsOrdered(Browser browser) {
		Visitor administrator = visitor(browser, "canbo004");
		OrganizationPage page = organization(administrator);
		Locator dialog = page.begins("Sắp xếp lại…");
		dialog.getByLabel("Quyết định").fill("Nghị quyết thử nghiệm 2/NQ");
		dialog.getByLabel("Có hiệu lực từ ngày").fill("01/01/2035");
		String group = "code,ward,name,kind,leader\nZM-CLM-9,ZM-CLM,Tổ dân phố 9,RESIDENTIAL_GROUP,\n";
		page.chooses(Map.of("groups.csv", group, "successions.csv", "from,to\nZM-CLM-4,ZM-CLM-9\nZM-CLM-5,ZM-CLM-99\n")).presses("Xem trước");
		assertThat(page.problems().first()).containsText("successions.csv");
		assertThat(page.problems().first()).containsText("3");
		page.chooses(Map.of("groups.csv", group, "successions.csv", "from,to\nZM-CLM-4,ZM-CLM-9\nZM-CLM-5,ZM-CLM-9\n")).presses("Xem trước");
		assertThat(page.preview()).containsText("2 tổ nhập lại");
		page.presses("Hẹn ngày 01/01/2035");
		assertThat(page.dialog()).hasCount(0);
		assertThat(page.reorganizations()).containsText("Từ 01/01/2035: Nghị quyết thử nghiệm 2/NQ");
	}

	private static Locator group(OrganizationPage page, String code) {
		return page.unit().locator(".nd-org-groups li").filter(new Locator.FilterOptions().setHasText(Pattern.compile(code + "(?!\\d)")));
	}

	private static String asItIs(String code) throws IOException {
		List<String> lines = new ClassPathResource("demo/organization/three-tier/authorities.csv").getContentAsString(StandardCharsets.UTF_8)
				.lines().toList();
		return lines.get(0) + "\n" + lines.stream().filter(line -> line.startsWith(code + ",")).findFirst().orElseThrow() + "\n";
	}

	private static void isClean(Visitor visitor) {
		assertThat(visitor.overflow()).isEmpty();
		assertThat(visitor.complaints()).isEmpty();
	}

	private OrganizationPage organization(Visitor visitor) {
		visitor.goesTo("/camunda/app/tasklist/default/#/organization");
		return new OrganizationPage(visitor.page());
	}

	private Visitor visitor(Browser browser, String username) {
		Visitor visitor = Visitor.at(browser, "http://localhost:" + port, Screen.DESK);
		visitor.signsIn(username);
		return visitor;
	}
}
