package vn.nghedan.access;

import java.nio.charset.StandardCharsets;

import org.springframework.stereotype.Component;

import vn.nghedan.platform.PlainText;
import vn.nghedan.platform.Refusal;

/** What a password must be: long rather than odd, within what bcrypt looks at, and not built on the account's name. */
@Component
class PasswordRule {

	static final int SHORTEST = 10;
	private static final int LONGEST_IN_BYTES = 72;
	private static final int FEWEST_DIFFERENT = 5;

	void check(String username, String password) {
		if (!accepts(username, password)) {
			throw new Refusal("access.weak-password", SHORTEST);
		}
	}

	boolean accepts(String username, String password) {
		return password != null && password.length() >= SHORTEST
				&& password.getBytes(StandardCharsets.UTF_8).length <= LONGEST_IN_BYTES
				&& password.chars().distinct().count() >= FEWEST_DIFFERENT
				&& !PlainText.fold(password).contains(PlainText.fold(username));
	}
}
