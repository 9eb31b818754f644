package vn.nghedan.access;

import java.nio.file.Files;
import java.nio.file.Path;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.organization.Actor;
import vn.nghedan.organization.ImportReport;
import vn.nghedan.organization.OrganizationImport;

/**
 * Loads CSV files whole or not at all, and writes into the record who did it: from a directory, units and officials first and
 * then the accounts of these officials, or without accounts from what somebody has sent.
 */
@Component
public class OrganizationFiles {

	private static final Logger LOG = LoggerFactory.getLogger(OrganizationFiles.class);
	private static final String ACCOUNTS = "accounts.csv";

	private final OrganizationImport organization;
	private final AccountImport accounts;
	private final AccountJournal journal;

	OrganizationFiles(OrganizationImport organization, AccountImport accounts, AccountJournal journal) {
		this.organization = organization;
		this.accounts = accounts;
		this.journal = journal;
	}

	@Transactional
	public void load(Path directory) {
		ImportReport report = organization.load(directory);
		Path file = directory.resolve(ACCOUNTS);
		int rows = Files.exists(file) ? accounts.load(file) : 0;
		journal.organizationLoaded(Actor.SYSTEM, report, rows);
		LOG.info("Loaded the organisation from {} with {} accounts", directory, rows);
	}

	/** @param folder its path ends in a slash */
	@Transactional
	public ImportReport load(Actor by, Resource folder) {
		ImportReport report = organization.load(folder);
		journal.organizationLoaded(by, report, 0);
		return report;
	}
}
