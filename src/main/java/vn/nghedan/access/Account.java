package vn.nghedan.access;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What somebody signs on with; roles are held in the organisation, except that of the first administrator. */
@Entity
public class Account {

	static final int TRIES = 5;
	private static final Duration FIRST_REST = Duration.ofMinutes(1);
	private static final int MOST_DOUBLINGS = 4;

	@Id
	private String username;
	private String passwordHash;
	private boolean administrator;
	private boolean enabled;
	private int wrongPasswords;
	private Instant lockedUntil;
	private Instant createdAt;
	private Instant passwordChangedAt;
	private boolean mustChangePassword;

	protected Account() {
	}

	Account(String username, String passwordHash, boolean administrator, Instant now) {
		this.username = username;
		this.passwordHash = passwordHash;
		this.administrator = administrator;
		this.enabled = true;
		this.createdAt = now;
		this.passwordChangedAt = now;
	}

	void changePassword(String newHash, Instant now) {
		passwordHash = newHash;
		passwordChangedAt = now;
		mustChangePassword = false;
	}

	/** Somebody else knows this password, so it opens nothing but the page where another one is chosen. */
	Account withFirstPassword() {
		mustChangePassword = true;
		return this;
	}

	/** The owner has forgotten his password, and was given one that he has to replace. */
	void giveFirstPassword(String newHash, Instant now) {
		changePassword(newHash, now);
		passwordWasRight();
		withFirstPassword();
	}

	/** The same password, hashed as passwords are hashed today. */
	void rehash(String newHash) {
		passwordHash = newHash;
	}

	/**
	 * From the fifth wrong password in a row on, each one lets the account rest, for one minute first and sixteen at most.
	 *
	 * @return whether it rests now
	 */
	boolean restAfterWrongPassword(Instant now) {
		if (wrongPasswords < TRIES) {
			return false;
		}
		lockedUntil = now.plus(FIRST_REST.multipliedBy(1L << Math.min(wrongPasswords - TRIES, MOST_DOUBLINGS)));
		return true;
	}

	void passwordWasRight() {
		wrongPasswords = 0;
		lockedUntil = null;
	}

	boolean rests(Instant now) {
		return lockedUntil != null && lockedUntil.isAfter(now);
	}

	void disable() {
		enabled = false;
	}

	void enable() {
		enabled = true;
	}

	/** Whether the password was given to the owner and has not been replaced yet. */
	public boolean mustChangePassword() {
		return mustChangePassword;
	}

	/** Until when it rests after wrong passwords, {@code null} when it does not. */
	public Instant lockedUntil() {
		return lockedUntil;
	}

	public String username() {
		return username;
	}

	/** Whether this account administers the system without holding a role in any unit. */
	public boolean administrator() {
		return administrator;
	}

	public boolean enabled() {
		return enabled;
	}

	String passwordHash() {
		return passwordHash;
	}
}
