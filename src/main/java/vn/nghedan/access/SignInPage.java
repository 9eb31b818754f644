package vn.nghedan.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Hidden;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.platform.Messages;

/** The sign-in page; it needs no script, so it works wherever a form does. */
@Hidden
@RestController
class SignInPage {

	private final String template;

	SignInPage() throws IOException {
		template = new ClassPathResource("templates/login.html").getContentAsString(StandardCharsets.UTF_8);
	}

	@GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
	String page(@RequestParam Map<String, String> parameters, CsrfToken token, Locale locale) {
		String notice = Stream.of("wrong", "unavailable", "expired", "signedOut").filter(parameters::containsKey).findFirst()
				.map(key -> "<p class=\"notice %s\" role=\"alert\">%s</p>".formatted(key, Messages.text("access", "sign-in." + key, locale)))
				.orElse("");
		return template.replace("{{notice}}", notice).replace("{{token}}", token.getToken());
	}
}
