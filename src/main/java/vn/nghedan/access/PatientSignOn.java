package vn.nghedan.access;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Checks passwords for the form and for Basic alike, and makes whoever guesses wait longer and longer. */
@Component
class PatientSignOn implements AuthenticationProvider {

	private final DaoAuthenticationProvider passwords;
	private final Accounts accounts;

	PatientSignOn(SignedOnOfficials officials, PasswordEncoder encoder, Accounts accounts) {
		this.passwords = new DaoAuthenticationProvider(officials);
		this.passwords.setPasswordEncoder(encoder);
		this.passwords.setUserDetailsPasswordService(officials);
		this.accounts = accounts;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		try {
			Authentication authentication = passwords.authenticate(attempt);
			accounts.rightPassword(authentication.getName());
			return authentication;
		}
		catch (BadCredentialsException e) {
			accounts.wrongPassword(attempt.getName());
			throw e;
		}
	}

	@Override
	public boolean supports(Class<?> attempt) {
		return passwords.supports(attempt);
	}
}
