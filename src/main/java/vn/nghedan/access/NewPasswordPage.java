package vn.nghedan.access;

import java.net.URI;

import io.swagger.v3.oas.annotations.Hidden;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Refusal;

/** Where everybody replaces his own password, and where whoever has one that somebody else gave is sent first. */
@Hidden
@RestController
@OpenTo(Door.SIGNED_ON)
@RequestMapping(path = StandingCheck.NEW_PASSWORD, produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
class NewPasswordPage {

	private final Accounts accounts;
	private final Standings standings;
	private final DoorPage page;

	NewPasswordPage(Accounts accounts, Standings standings, DoorPage page) {
		this.accounts = accounts;
		this.standings = standings;
		this.page = page;
	}

	@GetMapping
	String page(CsrfToken token, Authentication somebody) {
		return page.newPassword("", token, isFirst(somebody));
	}

	/** The session goes on under a new name, as after a sign-on; those on other machines end. */
	@PostMapping
	ResponseEntity<String> change(@RequestParam String current, @RequestParam String wanted, @RequestParam String again,
			HttpServletRequest request, CsrfToken token, Authentication somebody) {
		try {
			if (!wanted.equals(again)) {
				throw new Refusal("access.passwords-differ");
			}
			accounts.changePassword(new Actor(somebody.getName()), current, wanted);
		}
		catch (Refusal refusal) {
			String notice = page.refused(refusal);
			return ResponseEntity.unprocessableEntity().body(page.newPassword(notice, token, isFirst(somebody)));
		}
		request.changeSessionId();
		return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(Doors.TASKLIST)).build();
	}

	private boolean isFirst(Authentication somebody) {
		return standings.of(somebody) == Standing.NEW_PASSWORD;
	}
}
