package vn.nghedan.access;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Official;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.VietnamTime;

/** Finds who signs on; the authorities are the roles held today, in whatever unit. What they allow in a unit is asked at each request. */
@Component
class SignedOnOfficials implements UserDetailsService {

	private final AccountRows accounts;
	private final Organization organization;
	private final Clock clock;

	SignedOnOfficials(AccountRows accounts, Organization organization, Clock clock) {
		this.accounts = accounts;
		this.organization = organization;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public UserDetails loadUserByUsername(String username) {
		Account account = accounts.findById(username).orElseThrow(() -> new UsernameNotFoundException("No such account"));
		return User.withUsername(account.username()).password(account.passwordHash()).disabled(!mayStillSignOn(account))
				.accountLocked(account.rests(clock.instant()))
				.authorities(authoritiesOf(account)).build();
	}

	@Transactional(readOnly = true)
	boolean mayStillSignOn(String username) {
		return accounts.findById(username).filter(this::mayStillSignOn).isPresent();
	}

	private boolean mayStillSignOn(Account account) {
		return account.enabled() && organization.findOfficial(account.username()).map(Official::active).orElse(true);
	}

	private List<GrantedAuthority> authoritiesOf(Account account) {
		Stream<String> held = organization.rolesOf(account.username(), VietnamTime.dateOf(clock.instant())).stream()
				.map(holding -> holding.role());
		Stream<String> own = account.administrator() ? Stream.of(Roles.ADMINISTRATOR) : Stream.empty();
		return Stream.concat(held, own).distinct().<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList();
	}
}
