package vn.nghedan.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

import vn.nghedan.platform.Messages;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.ScreenLanguage;

/** Writes the pages in front of the application; they need no script, so they work wherever a form does. */
@Component
class DoorPage {

	private static final String FORM = template("login-form");
	private static final String PROVIDER = "<a class=\"provider\" href=\"/oauth2/authorization/%s\">%s</a>";

	private static final Pattern WORDS = Pattern.compile("\\{\\{=([a-zA-Z.-]+)}}");

	private final Locale locale;
	private final SignOnProperties settings;
	private final OAuth2ClientProperties providers;

	DoorPage(ScreenLanguage screens, SignOnProperties settings, OAuth2ClientProperties providers) {
		this.locale = screens.language();
		this.settings = settings;
		this.providers = providers;
	}

	/** @param notice key of what is said above the form, {@code null} for nothing */
	String signIn(String notice, CsrfToken token) {
		return filled("login", Map.of("notice", said(notice), "form", settings.form() ? FORM : "",
				"providers", providers(), "token", token.getToken()));
	}

	String newPassword(String notice, CsrfToken token, boolean first) {
		return filled("password", Map.of("notice", notice, "why", first ? text("password.first") : "",
				"rule", text("password.rule", PasswordRule.SHORTEST), "token", token.getToken()));
	}

	/** @param code of what is said, of which the title is {@code title.<code>} */
	String message(String code, String key, Object... arguments) {
		return filled("message", Map.of("title", text("title." + code), "text", text(key, arguments)));
	}

	/** Why something was refused, as it is said above a form. */
	String refused(Refusal refusal) {
		return notice("wrong", refusal.in(locale));
	}

	private static String notice(String kind, String text) {
		return "<p class=\"notice %s\" role=\"alert\">%s</p>".formatted(kind, HtmlUtils.htmlEscape(text, "UTF-8"));
	}

	private String said(String key) {
		return key == null ? "" : notice(key, text("sign-in." + key));
	}

	private String providers() {
		return providers.getRegistration().entrySet().stream().map(each -> {
			String name = each.getValue().getClientName() == null ? each.getKey() : each.getValue().getClientName();
			return PROVIDER.formatted(HtmlUtils.htmlEscape(each.getKey(), "UTF-8"),
					HtmlUtils.htmlEscape(text("sign-in.provider", name), "UTF-8"));
		}).sorted().collect(Collectors.joining("\n"));
	}

	private String text(String key, Object... arguments) {
		return Messages.text("access", key, locale, arguments);
	}

	private String filled(String template, Map<String, String> values) {
		// the form comes first, since it holds places of its own
		String page = template(template).replace("{{form}}", values.getOrDefault("form", "")).replace("{{language}}", locale.toLanguageTag());
		page = WORDS.matcher(page).replaceAll(word -> Matcher.quoteReplacement(HtmlUtils.htmlEscape(text("page." + word.group(1)), "UTF-8")));
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
