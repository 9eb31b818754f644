package vn.nghedan.access;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Refusal;

/** All accounts: made by an import, by the demo data, or at the first start for the administrator. */
@Service
@Transactional
public class Accounts {

	private final AccountRows rows;
	private final PasswordEncoder encoder;
	private final PasswordRule rule;
	private final Clock clock;

	Accounts(AccountRows rows, PasswordEncoder encoder, PasswordRule rule, Clock clock) {
		this.rows = rows;
		this.encoder = encoder;
		this.rule = rule;
		this.clock = clock;
	}

	/** Makes an account; one that exists already is left as it is, with the password its owner has chosen since. */
	public void create(String username, String rawPassword) {
		add(username, () -> encoder.encode(rawPassword), false);
	}

	/** Makes the account that may administer the system before anybody holds a role. */
	public void createAdministrator(String username, String rawPassword) {
		rule.check(username, rawPassword);
		add(username, () -> encoder.encode(rawPassword), true);
	}

	/** Makes an account whose password was hashed before; one that exists already is left as it is. */
	public void createWithHash(String username, String passwordHash) {
		add(username, () -> passwordHash, false);
	}

	/** A hash takes a tenth of a second on purpose, so none is made for an account that is there. */
	private void add(String username, Supplier<String> passwordHash, boolean administrator) {
		if (!rows.existsById(username)) {
			rows.saveAndFlush(new Account(username, passwordHash.get(), administrator, clock.instant()));
		}
	}

	/** Replaces the actor's own password; the current one has to be known, so that an open screen is not enough. */
	public void changePassword(Actor actor, String current, String wanted) {
		Account account = rows.findById(actor.username()).orElseThrow(() -> Refusal.notFound("access.no-account"));
		if (current == null || !encoder.matches(current, account.passwordHash())) {
			throw new Refusal("access.wrong-password");
		}
		rule.check(account.username(), wanted);
		account.changePassword(encoder.encode(wanted), clock.instant());
	}

	void wrongPassword(String username) {
		if (rows.countWrongPassword(username) > 0) {
			rows.findById(username).ifPresent(account -> account.restAfterWrongPassword(clock.instant()));
		}
	}

	void rightPassword(String username) {
		rows.findById(username).ifPresent(Account::passwordWasRight);
	}

	/** Nobody signs on with it any more; what its owner did stays under the name. */
	public void disable(String username) {
		rows.findById(username).orElseThrow(() -> Refusal.notFound("access.no-account")).disable();
	}

	@Transactional(readOnly = true)
	public Optional<Account> find(String username) {
		return rows.findById(username);
	}

	@Transactional(readOnly = true)
	public boolean isAdministrator(String username) {
		return rows.findById(username).filter(Account::enabled).map(Account::administrator).orElse(false);
	}

	@Transactional(readOnly = true)
	public boolean hasAdministrator() {
		return rows.existsByAdministratorTrueAndEnabledTrue();
	}
}
