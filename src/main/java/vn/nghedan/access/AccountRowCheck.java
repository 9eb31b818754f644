package vn.nghedan.access;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

import vn.nghedan.organization.Organization;

/** Finds what is wrong with one row of an accounts file, without ever quoting a password. */
@Component
class AccountRowCheck {

	private static final Pattern HASH = Pattern.compile("\\{(bcrypt|argon2@SpringSecurity_v5_8|scrypt@SpringSecurity_v5_8)}\\$.{20,}");

	private final Organization organization;
	private final PasswordRule rule;

	AccountRowCheck(Organization organization, PasswordRule rule) {
		this.organization = organization;
		this.rule = rule;
	}

	static boolean isHash(String password) {
		return HASH.matcher(password).matches();
	}

	/** What stood in the rows before; a password that two people have is known to both. */
	static final class Seen {

		private final Set<String> usernames = new HashSet<>();
		private final Set<String> passwords = new HashSet<>();
	}

	List<String> errorsOf(CSVRecord row, Seen seen) {
		if (!row.isConsistent()) {
			return List.of("has " + row.size() + " columns instead of those of the first line");
		}
		List<String> errors = new ArrayList<>();
		String username = row.get("username");
		if (!seen.usernames.add(username)) {
			errors.add("username '" + username + "' stands in the file twice");
		}
		if (organization.findOfficial(username).isEmpty()) {
			errors.add("no official has the username '" + username + "'");
		}
		else if (!seen.passwords.add(row.get("password"))) {
			errors.add("the password of '" + username + "' stands in the file twice; each person needs one of his own");
		}
		if (!isHash(row.get("password")) && !rule.accepts(username, row.get("password"))) {
			errors.add("the password of '" + username + "' is neither a hash such as {bcrypt}$2a$10$... nor an initial"
					+ " password of at least " + PasswordRule.SHORTEST + " characters that is no name and not easily guessed");
		}
		return errors;
	}
}
