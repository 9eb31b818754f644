package vn.nghedan.access;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** In production no two people may have the same password from somebody else's hand, as the fictional city's have. */
@Component
@Profile("production")
class ProductionAccounts implements SmartInitializingSingleton {

	private final AccountRows accounts;

	ProductionAccounts(AccountRows accounts) {
		this.accounts = accounts;
	}

	/** Hashes are salted, so equal ones are copies of one: that is how the accounts of the demo are made. */
	@Override
	public void afterSingletonsInstantiated() {
		long sharing = accounts.countSharingPassword();
		if (sharing > 0) {
			throw new StartRefused("The profile 'production' is on, but %d accounts have a password that several people share."
					.formatted(sharing),
					"""
							These are the accounts of the fictional city, or of a file in which many rows have the same hash. Start with
							an empty database, or give each of them another password (administrators do, under the accounts of the
							organisation) with the profile left out, or disable them.\
							""");
		}
	}
}
