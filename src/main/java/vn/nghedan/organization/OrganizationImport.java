package vn.nghedan.organization;

import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Loads the organisation from CSV files: all of them or nothing. Each file may be missing; rows whose code is stored
 * already are brought up to date, and nothing is deleted.
 */
@Service
@Transactional
public class OrganizationImport {

	private static final Logger LOG = LoggerFactory.getLogger(OrganizationImport.class);

	/** What it reads, each of which may be missing. */
	public static final List<String> FILES = List.of("authorities.csv", "levels.csv", "groups.csv", "officials.csv", "roles.csv",
			"delegations.csv", "delegation-members.csv", "substitutions.csv");

	private final ImportStore store;
	private final ApplicationEventPublisher events;
	private final TransactionTemplate apart;

	OrganizationImport(ImportStore store, ApplicationEventPublisher events, PlatformTransactionManager transactions) {
		this.store = store;
		this.events = events;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	/** @throws ImportRejected with every problem of every file; nothing is loaded then */
	public ImportReport load(Path folder) {
		return load(new FileSystemResource(folder + "/"));
	}

	/**
	 * @param folder its path ends in a slash
	 * @throws ImportRejected with every problem of every file; nothing is loaded then
	 */
	public ImportReport load(Resource folder) {
		ImportReport report = store(folder);
		LOG.info("Loaded {}", report);
		events.publishEvent(new OrganizationChanged());
		return report;
	}

	/**
	 * Does the same in a transaction of its own that leaves nothing behind, and tells nobody.
	 *
	 * @throws ImportRejected with every problem of every file
	 */
	@Transactional(propagation = Propagation.SUPPORTS)
	public ImportReport rehearse(Resource folder) {
		return apart.execute(status -> {
			status.setRollbackOnly();
			return store(folder);
		});
	}

	private ImportReport store(Resource folder) {
		ImportDraft draft = new ImportDraft(folder);
		store.tellKnownCodes(draft);
		read(draft);
		store.save(draft);
		return draft.report();
	}

	static void read(ImportDraft draft) {
		if (FILES.stream().noneMatch(file -> CsvTable.exists(draft.folder, file))) {
			draft.problems.add(FILES.get(0), 0, "", "no-files", String.join(", ", FILES));
		}
		new LevelRows(draft).read();
		new AuthorityRows(draft).read();
		new GroupRows(draft).read();
		new OfficialRows(draft).read();
		new DelegationRows(draft).read();
		draft.leavesNothingBehind();
		draft.problems.rejectIfAny();
	}
}
