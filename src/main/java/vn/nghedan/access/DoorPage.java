package vn.nghedan.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.HtmlUtils;

import vn.nghedan.platform.Messages;

/** Writes the pages in front of the application; they need no script, so they work wherever a form does. */
@Component
class DoorPage {

	private static final String FORM = template("login-form");
	private static final String PROVIDER = "<a class=\"provider\" href=\"/oauth2/authorization/%s\">%s</a>";

	private final LocaleResolver locales;
	private final SignOnProperties settings;
	private final OAuth2ClientProperties providers;

	DoorPage(LocaleResolver locales, SignOnProperties settings, OAuth2ClientProperties providers) {
		this.locales = locales;
		this.settings = settings;
		this.providers = providers;
	}

	/** @param notice key of what is said above the form, {@code null} for nothing */
	String signIn(HttpServletRequest request, String notice, CsrfToken token) {
		Locale locale = locales.resolveLocale(request);
		return filled("login", Map.of("notice", notice(notice, locale), "form", settings.form() ? FORM : "",
				"providers", providers(locale), "token", token.getToken()));
	}

	String newPassword(HttpServletRequest request, String notice, CsrfToken token, boolean first) {
		Locale locale = locales.resolveLocale(request);
		return filled("password", Map.of("notice", notice, "why", first ? text("password.first", locale) : "",
				"rule", text("password.rule", locale, PasswordRule.SHORTEST), "token", token.getToken()));
	}

	/** @param code of what is said, of which the title is {@code title.<code>} */
	String message(HttpServletRequest request, String code, String key, Object... arguments) {
		Locale locale = locales.resolveLocale(request);
		return filled("message", Map.of("title", text("title." + code, locale), "text", text(key, locale, arguments)));
	}

	static String notice(String kind, String text) {
		return "<p class=\"notice %s\" role=\"alert\">%s</p>".formatted(kind, HtmlUtils.htmlEscape(text, "UTF-8"));
	}

	private String notice(String key, Locale locale) {
		return key == null ? "" : notice(key, text("sign-in." + key, locale));
	}

	private String providers(Locale locale) {
		return providers.getRegistration().entrySet().stream().map(each -> {
			String name = each.getValue().getClientName() == null ? each.getKey() : each.getValue().getClientName();
			return PROVIDER.formatted(HtmlUtils.htmlEscape(each.getKey(), "UTF-8"),
					HtmlUtils.htmlEscape(text("sign-in.provider", locale, name), "UTF-8"));
		}).sorted().collect(Collectors.joining("\n"));
	}

	private static String text(String key, Locale locale, Object... arguments) {
		return Messages.text("access", key, locale, arguments);
	}

	private static String filled(String template, Map<String, String> values) {
		String page = template(template);
		// the form comes first, since it holds places of its own
		page = page.replace("{{form}}", values.getOrDefault("form", ""));
		for (Map.Entry<String, String> value : values.entrySet()) {
			page = page.replace("{{" + value.getKey() + "}}", value.getValue());
		}
		return page;
	}

	private static String template(String template) {
		try {
			return new ClassPathResource("templates/" + template + ".html").getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException e) {
			throw new IllegalStateException("The page " + template + " is part of the application", e);
		}
	}
}
