package vn.nghedan.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.access.Account;
import vn.nghedan.access.Accounts;
import vn.nghedan.access.OpenSessions;
import vn.nghedan.organization.Official;
import vn.nghedan.organization.Organization;
import vn.nghedan.platform.PlainText;

/** Accounts as an administrator looks for them: by the name of the official, with or without accents. */
@Component
@Transactional(readOnly = true)
class AccountLines {

	private static final int MOST = 30;

	private final Organization organization;
	private final Accounts accounts;
	private final OpenSessions sessions;
	private final Names names;
	private final Clock clock;

	AccountLines(Organization organization, Accounts accounts, OpenSessions sessions, Names names, Clock clock) {
		this.organization = organization;
		this.accounts = accounts;
		this.sessions = sessions;
		this.names = names;
		this.clock = clock;
	}

	/**
	 * How an account stands; {@code exists} tells whether there is one, {@code lockedUntil} comes after wrong passwords,
	 * {@code sessions} are those on all nodes.
	 */
	record AccountLine(String username, String fullName, String unitName, boolean exists, boolean enabled, boolean mustChangePassword,
			Instant lockedUntil, int sessions) {
	}

	/** Of those in service whose name, username or unit holds all these words. */
	List<AccountLine> find(String words) {
		String[] wanted = PlainText.fold(words).split(" ");
		return organization.officials().stream().filter(Official::active)
				.filter(official -> Arrays.stream(wanted).allMatch(PlainText.fold(textOf(official))::contains)).limit(MOST)
				.map(official -> line(official.username())).toList();
	}

	AccountLine line(String username) {
		Optional<Official> official = organization.findOfficial(username);
		Optional<Account> account = accounts.find(username);
		return new AccountLine(username, official.map(Official::fullName).orElse(null),
				official.map(each -> names.unit(each.unitCode())).orElse(null), account.isPresent(),
				account.filter(Account::enabled).isPresent(), account.filter(Account::mustChangePassword).isPresent(),
				account.map(Account::lockedUntil).filter(clock.instant()::isBefore).orElse(null), sessions.open(username));
	}

	private String textOf(Official official) {
		return official.fullName() + " " + official.username() + " " + names.unit(official.unitCode());
	}
}
