package vn.nghedan.access;

import java.nio.file.Files;
import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.OrganizationImport;

/** Loads a directory of CSV files, units and officials first and then the accounts of these officials, whole or not at all. */
@Component
class OrganizationFiles {

	private static final Logger LOG = LoggerFactory.getLogger(OrganizationFiles.class);
	private static final String ACCOUNTS = "accounts.csv";

	private final OrganizationImport organization;
	private final AccountImport accounts;

	OrganizationFiles(OrganizationImport organization, AccountImport accounts) {
		this.organization = organization;
		this.accounts = accounts;
	}

	@Transactional
	public void load(Path directory) {
		organization.load(directory);
		Path file = directory.resolve(ACCOUNTS);
		int rows = Files.exists(file) ? accounts.load(file) : 0;
		LOG.info("Loaded the organisation from {} with {} accounts", directory, rows);
	}
}
