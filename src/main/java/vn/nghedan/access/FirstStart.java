package vn.nghedan.access;

import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Where there is no demo data: loads the organisation and its accounts, and refuses to start without an administrator.
 * Runs before the web server opens its port, so that nobody meets an application that cannot be administered.
 */
@Component
@ConditionalOnProperty(name = "nghedan.demo", havingValue = "false", matchIfMissing = true)
class FirstStart implements SmartInitializingSingleton {

	private static final Logger LOG = LoggerFactory.getLogger(FirstStart.class);

	private final AccessProperties properties;
	private final OrganizationFiles files;
	private final Accounts accounts;
	private final PasswordRule rule;

	FirstStart(AccessProperties properties, OrganizationFiles files, Accounts accounts, PasswordRule rule) {
		this.properties = properties;
		this.files = files;
		this.accounts = accounts;
		this.rule = rule;
	}

	@Override
	public void afterSingletonsInstantiated() {
		requireAdministrator();
		Path directory = properties.organization().importDirectory();
		if (directory != null) {
			files.load(directory);
		}
	}

	private void requireAdministrator() {
		if (accounts.hasAdministrator()) {
			return;
		}
		String username = properties.administrator().username();
		String password = properties.administrator().password();
		if (password == null || password.isBlank()) {
			throw StartRefused.withoutAdministrator("There is no administrator account yet.");
		}
		if (!rule.accepts(username, password)) {
			throw StartRefused.withoutAdministrator("There is no administrator account yet, and the password given for it is too weak.");
		}
		accounts.createFirstAdministrator(username, password);
		LOG.info("Made the administrator account '{}'", username);
	}
}
