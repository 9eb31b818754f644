package vn.nghedan.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.Accounts;
import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Refusal;

/** The accounts of others: a forgotten password, a lost phone, somebody who must not come in any more. */
@OpenTo(Door.ORGANIZATION)
@RestController
@RequestMapping("/api/accounts")
class AccountController {

	private final Accounts accounts;
	private final AccountLines lines;
	private final OrganizationRight right;

	AccountController(Accounts accounts, AccountLines lines, OrganizationRight right) {
		this.accounts = accounts;
		this.lines = lines;
		this.right = right;
	}

	/** A password for the first sign-on. */
	record FirstPassword(@NotBlank String password) {

		@Override
		public String toString() {
			return "FirstPassword";
		}
	}

	@Operation(summary = "Officials in service with their accounts, by words of name, username or unit; thirty at most")
	@GetMapping
	List<AccountLines.AccountLine> find(@RequestParam @Size(min = 2, max = 100) String words) {
		administrator();
		return lines.find(words);
	}

	@Operation(summary = "How an account stands")
	@GetMapping("/{username}")
	AccountLines.AccountLine account(@PathVariable String username) {
		administrator();
		AccountLines.AccountLine line = lines.line(username);
		if (!line.exists() && line.fullName() == null) {
			throw Refusal.notFound("access.no-account");
		}
		return line;
	}

	@Operation(summary = "Give a password that has to be replaced at the first sign-on; makes the account of an official who has"
			+ " none, ends the lock and every session")
	@PostMapping("/{username}/first-password")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void firstPassword(@PathVariable String username, @Valid @RequestBody FirstPassword first) {
		accounts.giveFirstPassword(notFor(username), username, first.password());
	}

	@Operation(summary = "Nobody signs on with it any more, and its sessions end at once")
	@PostMapping("/{username}/disabled")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void disable(@PathVariable String username) {
		accounts.disable(notFor(username), username);
	}

	@Operation(summary = "It may be used again")
	@PostMapping("/{username}/enabled")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void enable(@PathVariable String username) {
		accounts.enable(administrator(), username);
	}

	@Operation(summary = "Sign off on every machine")
	@PostMapping("/{username}/sign-off")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void signOff(@PathVariable String username) {
		accounts.signOff(administrator(), username);
	}

	/** Whoever is signed on as administrator must not be able to lock out, or to take over, the account he is in. */
	private Actor notFor(String username) {
		Actor actor = administrator();
		if (actor.username().equals(username)) {
			throw Refusal.conflict("access.not-oneself");
		}
		return actor;
	}

	/** Also the first administrator, who holds no role anywhere. */
	private Actor administrator() {
		Actor actor = CurrentActor.get();
		if (!accounts.isAdministrator(actor.username())) {
			right.requireEdit(actor);
		}
		return actor;
	}
}
