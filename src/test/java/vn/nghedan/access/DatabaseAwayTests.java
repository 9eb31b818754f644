package vn.nghedan.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;

import jakarta.servlet.FilterChain;

import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import vn.nghedan.platform.ScreenLanguage;

class DatabaseAwayTests {

	private static final FilterChain AWAY = (request, response) -> {
		response.getWriter().write("half of something");
		throw new CannotCreateTransactionException("where it is, and with which user");
	};

	private final AcceptHeaderLocaleResolver locales = vietnamese();
	private final SignOnProperties settings = new SignOnProperties(true, null, new SignOnProperties.Oidc("preferred_username"),
			new SignOnProperties.Limits(1, Duration.ofMinutes(1), 1, Duration.ofMinutes(1), Set.of()));
	private final DatabaseAway filter = new DatabaseAway(new DoorPage(new ScreenLanguage(Locale.forLanguageTag("vi")), settings, new OAuth2ClientProperties()),
			new ProblemWriter(new ObjectMapper(), locales));
	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@Test
	void aProgramIsToldThatNothingWasSaved() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/petitions");

		filter.doFilter(request, response, AWAY);

		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(response.getContentAsString()).contains("access.unavailable").doesNotContain("half", "which user");
	}

	@Test
	void aPersonSeesAPage() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/camunda/app/tasklist/default/");
		request.addHeader("Accept", "text/html");

		filter.doFilter(request, response, AWAY);

		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(response.getContentAsString()).contains("Hệ thống đang bận", "ít phút").doesNotContain("{{", "which user");
	}

	@Test
	void anErrorOfOursStaysOne() {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/me");

		assertThatThrownBy(() -> filter.doFilter(request, response, (asked, answer) -> {
			throw new IllegalStateException("ours");
		})).isInstanceOf(IllegalStateException.class);
	}

	private static AcceptHeaderLocaleResolver vietnamese() {
		AcceptHeaderLocaleResolver locales = new AcceptHeaderLocaleResolver();
		locales.setDefaultLocale(Locale.forLanguageTag("vi"));
		return locales;
	}
}
