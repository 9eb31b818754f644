package vn.nghedan.access;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
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
	private final OpenSessions sessions;
	private final AccountJournal journal;
	private final Clock clock;

	Accounts(AccountRows rows, PasswordEncoder encoder, PasswordRule rule, OpenSessions sessions, AccountJournal journal, Clock clock) {
		this.rows = rows;
		this.encoder = encoder;
		this.rule = rule;
		this.sessions = sessions;
		this.journal = journal;
		this.clock = clock;
	}

	/** Makes an account; one that exists already is left as it is, with the password its owner has chosen since. */
	public void create(String username, String rawPassword) {
		add(username, () -> account(username, encoder.encode(rawPassword), false));
	}

	/** Makes an account whose owner has to replace the password before anything else. */
	public void createWithFirstPassword(String username, String rawPassword) {
		add(username, () -> account(username, encoder.encode(rawPassword), false).withFirstPassword());
	}

	/** Makes the account that may administer the system before anybody holds a role. */
	public void createAdministrator(String username, String rawPassword) {
		rule.check(username, rawPassword);
		add(username, () -> account(username, encoder.encode(rawPassword), true));
	}

	/** The same with a password that stands in some file of settings, and has to be replaced. */
	void createFirstAdministrator(String username, String rawPassword) {
		rule.check(username, rawPassword);
		add(username, () -> account(username, encoder.encode(rawPassword), true).withFirstPassword());
	}

	/** Makes an account whose password was hashed before; one that exists already is left as it is. */
	public void createWithHash(String username, String passwordHash) {
		add(username, () -> account(username, passwordHash, false));
	}

	/** A hash takes a tenth of a second on purpose, so none is made for an account that is there. */
	private void add(String username, Supplier<Account> account) {
		if (!rows.existsById(username)) {
			rows.saveAndFlush(account.get());
		}
	}

	private Account account(String username, String passwordHash, boolean administrator) {
		return new Account(username, passwordHash, administrator, clock.instant());
	}

	/**
	 * Replaces the actor's own password; the current one has to be known, so that an open screen is not enough, and trying it
	 * here makes the account rest as trying it at the door does. Whoever else is signed on with the account is signed off.
	 */
	@Transactional(noRollbackFor = Refusal.class)
	public void changePassword(Actor actor, String current, String wanted) {
		Account account = rows.findById(actor.username()).orElseThrow(() -> Refusal.notFound("access.no-account"));
		if (account.rests(clock.instant())) {
			throw new Refusal("access.account-rests");
		}
		if (current == null || !encoder.matches(current, account.passwordHash())) {
			wrongPassword(account.username());
			throw new Refusal("access.wrong-password");
		}
		rule.check(account.username(), wanted);
		if (encoder.matches(wanted, account.passwordHash())) {
			throw new Refusal("access.same-password");
		}
		account.passwordWasRight();
		account.changePassword(encoder.encode(wanted), clock.instant());
		journal.passwordChanged(actor.username(), account.username(), sessions.endOthers(account.username()));
	}

	void wrongPassword(String username) {
		if (rows.countWrongPassword(username) > 0) {
			rows.findById(username).filter(account -> account.restAfterWrongPassword(clock.instant()))
					.ifPresent(account -> journal.locked(account.username()));
		}
	}

	void rightPassword(String username) {
		rows.findById(username).ifPresent(Account::passwordWasRight);
	}

	/**
	 * Gives an official who is new, or who forgot his password, one that he has to replace; ends the lock and every session.
	 *
	 * @throws Refusal when neither an account nor an official has this name
	 */
	public void giveFirstPassword(Actor by, String username, String rawPassword) {
		rule.check(username, rawPassword);
		if (rule.isOfficial(username)) {
			createWithFirstPassword(username, rawPassword);
		}
		get(username).giveFirstPassword(encoder.encode(rawPassword), clock.instant());
		journal.passwordChanged(by.username(), username, sessions.end(Set.of(username)));
	}

	/** Nobody signs on with it any more, and who is signed on is signed off; what its owner did stays under the name. */
	public void disable(Actor by, String username) {
		get(username).disable();
		journal.disabled(by.username(), username, sessions.end(Set.of(username)));
	}

	public void enable(Actor by, String username) {
		get(username).enable();
		journal.enabled(by.username(), username);
	}

	/** Signs somebody off everywhere, for example because a phone is lost. */
	public int signOff(Actor by, String username) {
		int ended = sessions.end(Set.of(username));
		journal.signedOff(by.username(), username, ended);
		return ended;
	}

	private Account get(String username) {
		return rows.findById(username).orElseThrow(() -> Refusal.notFound("access.no-account"));
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
