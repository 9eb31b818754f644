package vn.nghedan.access;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Official;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.RoleHolding;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.VietnamTime;

/** Who may be signed on at this moment, and with which roles: asked at the sign-on and with each request after it. */
@Component
@Transactional(readOnly = true)
class Standings {

	private final AccountRows accounts;
	private final Organization organization;
	private final Clock clock;

	Standings(AccountRows accounts, Organization organization, Clock clock) {
		this.accounts = accounts;
		this.organization = organization;
		this.clock = clock;
	}

	/** A password that somebody else gave is of no matter to whom a provider has recognised. */
	Standing of(Authentication signedOn) {
		Optional<Account> account = accounts.findById(signedOn.getName());
		if (!maySignOn(signedOn.getName(), account)) {
			return Standing.GONE;
		}
		boolean byPassword = signedOn instanceof UsernamePasswordAuthenticationToken;
		return byPassword && account.filter(Account::mustChangePassword).isPresent() ? Standing.NEW_PASSWORD : Standing.FINE;
	}

	boolean maySignOn(String username) {
		return maySignOn(username, accounts.findById(username));
	}

	/** Whom a provider vouches for is an official: an account of nobody, the first administrator's, has a password of ours only. */
	boolean maySignOnByProvider(String username) {
		return organization.findOfficial(username).isPresent() && maySignOn(username);
	}

	/** Officials in service who hold a role today, and accounts of nobody in the organisation, such as the administrator's. */
	private boolean maySignOn(String username, Optional<Account> account) {
		if (account.filter(each -> !each.enabled()).isPresent()) {
			return false;
		}
		boolean administrator = account.filter(Account::administrator).isPresent();
		return organization.findOfficial(username).map(official -> official.active() && (administrator || holdsRole(official)))
				.orElse(account.isPresent());
	}

	private boolean holdsRole(Official official) {
		return !rolesOf(official.username()).isEmpty();
	}

	/** The roles held today, in whatever unit; what they allow in a unit is asked at each request. */
	List<GrantedAuthority> authoritiesOf(String username) {
		Stream<String> held = rolesOf(username).stream().map(RoleHolding::role);
		Stream<String> own = accounts.findById(username).filter(Account::administrator).map(each -> Roles.ADMINISTRATOR).stream();
		return Stream.concat(held, own).distinct().<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role)).toList();
	}

	private List<RoleHolding> rolesOf(String username) {
		return organization.rolesOf(username, VietnamTime.dateOf(clock.instant()));
	}
}
