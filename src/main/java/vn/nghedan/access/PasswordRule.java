package vn.nghedan.access;

import java.nio.charset.StandardCharsets;

import org.springframework.stereotype.Component;

import vn.nghedan.organization.Official;
import vn.nghedan.organization.Organization;
import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.Refusal;

/** What a password must be: long rather than odd, within what bcrypt looks at, not what everybody guesses, and built on no name. */
@Component
class PasswordRule {

	static final int SHORTEST = 10;
	private static final int LONGEST_IN_BYTES = 72;
	private static final int FEWEST_DIFFERENT = 5;

	private final Organization organization;
	private final CommonPasswords common;

	PasswordRule(Organization organization, CommonPasswords common) {
		this.organization = organization;
		this.common = common;
	}

	void check(String username, String password) {
		if (!isLong(password)) {
			throw new Refusal("access.weak-password", SHORTEST);
		}
		if (isNamed(username, password)) {
			throw new Refusal("access.password-is-name");
		}
		if (common.includes(password)) {
			throw new Refusal("access.common-password");
		}
	}

	boolean isOfficial(String username) {
		return organization.findOfficial(username).isPresent();
	}

	boolean accepts(String username, String password) {
		return isLong(password) && !isNamed(username, password) && !common.includes(password);
	}

	private static boolean isLong(String password) {
		return password != null && password.length() >= SHORTEST
				&& password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_IN_BYTES
				&& password.chars().distinct().count() >= FEWEST_DIFFERENT;
	}

	/** The account's name stands in it, or its letters are nothing but parts of the owner's name. */
	private boolean isNamed(String username, String password) {
		String letters = CommonPasswords.letters(password);
		return PlainText.fold(password).contains(PlainText.fold(username)) || !letters.isEmpty() && organization.findOfficial(username)
				.map(Official::fullName).filter(name -> isMadeOf(letters, PlainText.fold(name).split(" "))).isPresent();
	}

	private static boolean isMadeOf(String letters, String[] parts) {
		boolean made = letters.isEmpty();
		for (int i = 0; i < parts.length && !made; i++) {
			made = !parts[i].isEmpty() && letters.startsWith(parts[i]) && isMadeOf(letters.substring(parts[i].length()), parts);
		}
		return made;
	}
}
