package vn.nghedan.access;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.withDefaults;

import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.csrf.CsrfTokenRequestHandler;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;

/**
 * Protects our own requests against forged ones: scripts send the cookie {@code XSRF-NGHEDAN} back as header, pages the
 * masked token of their form. The engine's web applications bring a protection of their own.
 */
final class ForgeryProtection implements CsrfTokenRequestHandler {

	static final String COOKIE = "XSRF-NGHEDAN";
	static final String HEADER = "X-XSRF-NGHEDAN";

	private final CsrfTokenRequestHandler plain = new CsrfTokenRequestAttributeHandler();
	private final CsrfTokenRequestHandler masked = new XorCsrfTokenRequestAttributeHandler();

	static void set(CsrfConfigurer<HttpSecurity> csrf) {
		CookieCsrfTokenRepository cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
		cookie.setCookieName(COOKIE);
		cookie.setHeaderName(HEADER);
		cookie.setCookiePath("/");
		cookie.setCookieCustomizer(c -> c.sameSite("Lax"));
		csrf.csrfTokenRepository(cookie).csrfTokenRequestHandler(new ForgeryProtection())
				.ignoringRequestMatchers(withDefaults().matcher("/camunda/**"));
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
		masked.handle(request, response, token);
	}

	@Override
	public String resolveCsrfTokenValue(HttpServletRequest request, CsrfToken token) {
		return (request.getHeader(HEADER) == null ? masked : plain).resolveCsrfTokenValue(request, token);
	}
}
