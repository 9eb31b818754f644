package vn.nghedan.organization;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads the organisation from CSV files: all of them or nothing. Each file may be missing; rows whose code is stored
 * already are brought up to date, and nothing is deleted.
 */
@Service
@Transactional
public class OrganizationImport {

	private static final List<String> FILES = List.of("authorities.csv", "groups.csv", "officials.csv", "roles.csv",
			"delegations.csv", "delegation-members.csv", "substitutions.csv");

	private final ImportStore store;
	private final ApplicationEventPublisher events;

	OrganizationImport(ImportStore store, ApplicationEventPublisher events) {
		this.store = store;
		this.events = events;
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
		ImportDraft draft = new ImportDraft(folder);
		store.tellKnownCodes(draft);
		read(draft);
		store.save(draft);
		events.publishEvent(new OrganizationChanged());
		return draft.report();
	}

	static void read(ImportDraft draft) {
		if (FILES.stream().noneMatch(file -> exists(draft.folder, file))) {
			draft.problems.add(FILES.get(0), 0, "", "no-files", String.join(", ", FILES));
		}
		new AuthorityRows(draft).read();
		new GroupRows(draft).read();
		new OfficialRows(draft).read();
		new DelegationRows(draft).read();
		draft.problems.rejectIfAny();
	}

	private static boolean exists(Resource folder, String file) {
		try {
			return folder.createRelative(file).exists();
		}
		catch (IOException e) {
			return false;
		}
	}
}
