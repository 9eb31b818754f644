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
	}

	/** From the fifth wrong password in a row on, each one lets the account rest, for one minute first and sixteen at most. */
	void restAfterWrongPassword(Instant now) {
		if (wrongPasswords >= TRIES) {
			lockedUntil = now.plus(FIRST_REST.multipliedBy(1L << Math.min(wrongPasswords - TRIES, MOST_DOUBLINGS)));
		}
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
