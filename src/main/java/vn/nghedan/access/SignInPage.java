package vn.nghedan.access;

import java.net.URI;
import java.util.Map;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Hidden;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The sign-in page; whoever has signed out goes from here to the provider that signed him on, to sign out there too. */
@OpenTo(Door.ANYBODY)
@Hidden
@RestController
class SignInPage {

	private final DoorPage page;

	SignInPage(DoorPage page) {
		this.page = page;
	}

	@GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
	ResponseEntity<String> page(@RequestParam Map<String, String> parameters, HttpServletRequest request, CsrfToken token) {
		String provider = SignedOut.takeProvider(request);
		if (provider != null) {
			return ResponseEntity.status(HttpStatus.FOUND).location(URI.create(provider)).build();
		}
		String notice = Stream.of("wrong", "unavailable", "expired", "noAccount", "providerFailed", "newPassword", "signedOut")
				.filter(parameters::containsKey).findFirst().orElse(null);
		return ResponseEntity.ok(page.signIn(notice, token));
	}
}
