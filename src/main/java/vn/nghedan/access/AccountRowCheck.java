package vn.nghedan.access;

import java.util.ArrayList;
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

	List<String> errorsOf(CSVRecord row, Set<String> seen) {
		if (!row.isConsistent()) {
			return List.of("has " + row.size() + " columns instead of those of the first line");
		}
		List<String> errors = new ArrayList<>();
		String username = row.get("username");
		if (!seen.add(username)) {
			errors.add("username '" + username + "' stands in the file twice");
		}
		if (organization.findOfficial(username).isEmpty()) {
			errors.add("no official has the username '" + username + "'");
		}
		if (!isHash(row.get("password")) && !rule.accepts(username, row.get("password"))) {
			errors.add("the password of '" + username + "' is neither a hash such as {bcrypt}$2a$10$... nor an initial"
					+ " password of at least " + PasswordRule.SHORTEST + " characters without the username in it");
		}
		return errors;
	}
}
