package vn.nghedan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.nghedan.IdentityProvider;
import vn.nghedan.SecondNode;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.VietnamTime;

/**
 * An official signs on with what his province gave him. The node is the packaged jar and knows of the provider by its
 * settings alone; the provider is a real server of OpenID Connect.
 */
@BrowserTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OidcBrowserIT {

	private static final String STRANGER = "nobody-of-ours";

	@LocalServerPort
	int port;
	@Autowired
	JdbcConnectionDetails database;
	@Autowired
	Environment settings;
	@Autowired
	Organization organization;
	@Autowired
	JdbcTemplate jdbc;
	@Autowired
	Clock clock;

	private IdentityProvider provider;
	private SecondNode node;
	private String home;
	private String official;

	@BeforeAll
	void startProviderAndNode() {
		official = organization.holders("TG-BHD", Roles.INTAKE_OFFICER, VietnamTime.dateOf(clock.instant())).get(0);
		int free = SecondNode.freePort();
		home = "http://127.0.0.1:" + free;
		provider = new IdentityProvider(home, official, STRANGER);
		String client = "--spring.security.oauth2.client.registration.province.";
		node = SecondNode.start(database, settings, free, List.of("--nghedan.sign-on.form=false",
				client + "client-id=" + IdentityProvider.CLIENT, client + "client-secret=" + IdentityProvider.SECRET, client + "scope=openid",
				client + "client-name=Keycloak", "--spring.security.oauth2.client.provider.province.issuer-uri=" + provider.issuer()));
	}

	@AfterAll
	void stopThem() {
		if (node != null) {
			node.close();
		}
		if (provider != null) {
			provider.close();
		}
		jdbc.update("delete from account where username = 'node-administrator'");
	}

	/** Last, since the node does not come back. */
	@Test
	@Order(2)
	void anOfficialSignsOnByTheProviderWorksInTasklistAndOurPagesAndOutlivesTheNode(Browser browser) {
		Visitor visitor = Visitor.at(browser, home, Screen.DESK);
		visitor.goesTo("/camunda/app/tasklist/default/");
		assertThat(button(visitor.page())).isVisible();
		assertThat(visitor.page().getByLabel("Mật khẩu")).hasCount(0);
		visitor.picture("45-sign-in-by-provider");
		button(visitor.page()).click();
		atTheProvider(visitor.page(), official);
		tasklist(visitor).goesToOwnPage("Tiếp nhận");
		assertThat(me(visitor, home)).contains("\"username\":\"" + official + "\"");
		assertThat(visitor.complaints()).isEmpty();
		visitor.goesTo("/outreach/");
		assertThat(visitor.page().locator("body")).not().containsText("Đăng nhập");

		signsOutByTheButton(visitor);
		assertThat(visitor.page()).hasURL(Pattern.compile("^" + home.replace(".", "\\.") + "/login\\?signedOut(#.*)?$"));
		assertThat(visitor.page().getByRole(AriaRole.ALERT)).containsText("đã đăng xuất");
		button(visitor.page()).click();
		// The provider has signed him out too
		assertThat(visitor.page().getByPlaceholder("Password")).isVisible();
		atTheProvider(visitor.page(), official);
		tasklist(visitor);

		node.close();
		String other = "http://127.0.0.1:" + port;
		visitor.page().navigate(other + "/camunda/app/tasklist/default/");
		tasklist(visitor);
		assertThat(me(visitor, other)).contains("\"username\":\"" + official + "\"");
		visitor.leaves();
	}

	@Test
	@Order(1)
	void whomTheOrganisationDoesNotKnowTheProviderCannotBringIn(Browser browser) {
		Visitor visitor = Visitor.at(browser, home, Screen.DESK);
		visitor.goesTo("/login");
		button(visitor.page()).click();
		atTheProvider(visitor.page(), STRANGER);

		assertThat(visitor.page()).hasURL(home + "/login?noAccount");
		assertThat(visitor.page().getByRole(AriaRole.ALERT)).containsText("chưa có tên đồng chí");
		assertThat(visitor.page().request().get(home + "/api/me").status()).isEqualTo(401);
		visitor.leaves();
	}

	/** The node has no form, and takes a password of ours from programs neither. */
	@Test
	@Order(1)
	void whereTheProviderAloneVouchesNoProgramComesInByPassword(Browser browser) {
		String operator = organization.holders("HM", Roles.OPERATOR, VietnamTime.dateOf(clock.instant())).get(0);
		String basic = "Basic " + Base64.getEncoder().encodeToString((operator + ":" + SignInPage.PASSWORD).getBytes(StandardCharsets.UTF_8));
		Visitor program = Visitor.at(browser, home, Screen.DESK);
		RequestOptions asking = RequestOptions.create().setHeader("Authorization", basic);
		assertThat(program.page().request().get("http://127.0.0.1:" + port + "/engine-rest/engine", asking).status()).isEqualTo(200);
		assertThat(program.page().request().get(home + "/engine-rest/engine", asking).status()).isEqualTo(401);
		program.leaves();
	}

	/** Nobody has asked the new node for these three megabytes of script yet. */
	private static TasklistPage tasklist(Visitor visitor) {
		visitor.page().waitForSelector(".task-filters, .nd-worklist .nd-chip-count", new Page.WaitForSelectorOptions().setTimeout(180_000));
		return new TasklistPage(visitor.page()).isOpen();
	}

	private static Locator button(Page page) {
		return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Đăng nhập bằng Keycloak"));
	}

	private static void atTheProvider(Page page, String username) {
		page.getByPlaceholder("Username").fill(username);
		page.getByPlaceholder("Password").fill(IdentityProvider.PASSWORD);
		page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in")).click();
	}

	private void signsOutByTheButton(Visitor visitor) {
		visitor.goesTo("/camunda/app/tasklist/default/");
		tasklist(visitor);
		visitor.page().locator(".account .dropdown-toggle").click();
		visitor.page().locator(".account .logout a").click();
		visitor.page().waitForURL(Pattern.compile("/login\\?signedOut"), new Page.WaitForURLOptions().setTimeout(60_000));
	}

	private static String me(Visitor visitor, String home) {
		return visitor.page().request().get(home + "/api/me").text();
	}
}
