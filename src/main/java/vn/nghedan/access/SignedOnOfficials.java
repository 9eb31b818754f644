package vn.nghedan.access;

import java.time.Clock;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds who signs on with a password; what was hashed in a former way is hashed anew once the password is known. */
@Component
class SignedOnOfficials implements UserDetailsService, UserDetailsPasswordService {

	private final AccountRows accounts;
	private final Standings standings;
	private final Clock clock;

	SignedOnOfficials(AccountRows accounts, Standings standings, Clock clock) {
		this.accounts = accounts;
		this.standings = standings;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public UserDetails loadUserByUsername(String username) {
		return details(accounts.findById(username).orElseThrow(() -> new UsernameNotFoundException("No such account")));
	}

	@Override
	@Transactional
	public UserDetails updatePassword(UserDetails user, String newHash) {
		Account account = accounts.findById(user.getUsername()).orElseThrow();
		account.rehash(newHash);
		return details(account);
	}

	private UserDetails details(Account account) {
		return User.withUsername(account.username()).password(account.passwordHash())
				.disabled(!standings.maySignOn(account.username())).accountLocked(account.rests(clock.instant()))
				.authorities(standings.authoritiesOf(account.username())).build();
	}
}
