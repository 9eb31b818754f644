package vn.nghedan.organization;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/** A folder of import files, and what reading them without a database says. */
record ImportFiles(Path folder) {

	ImportFiles with(String file, String... lines) {
		return with(file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
	}

	ImportFiles with(String file, byte[] content) {
		try {
			Files.write(folder.resolve(file), content);
			return this;
		}
		catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	ImportDraft read() {
		return read(new FileSystemResource(folder + "/"));
	}

	/** Each problem as {@code file:line:column problem}. */
	List<String> problems() {
		try {
			read();
			return List.of();
		}
		catch (ImportRejected e) {
			return e.problems().stream()
					.map(each -> each.file() + ":" + each.line() + ":" + each.column() + " " + each.problem()).toList();
		}
	}

	static ImportDraft read(Resource folder) {
		ImportDraft draft = new ImportDraft(folder);
		level(draft, "CENTRAL", CompetenceLevel.CENTRAL);
		level(draft, "CENTRAL", CompetenceLevel.CENTRAL);
		level(draft, "CITY", CompetenceLevel.CITY);
		level(draft, "DEPARTMENT", null);
		level(draft, "DISTRICT", CompetenceLevel.DISTRICT);
		level(draft, "RURAL_DISTRICT", CompetenceLevel.DISTRICT);
		level(draft, "WARD", CompetenceLevel.WARD);
		level(draft, "COMMUNE", CompetenceLevel.WARD);
		level(draft, "COMMUNE", CompetenceLevel.WARD);
		level(draft, "DIVISION", null);
		level(draft, "OTHER_AGENCY", CompetenceLevel.OTHER_AGENCY);
		OrganizationImport.read(draft);
		return draft;
	}

	private static void level(ImportDraft draft, String code, CompetenceLevel competence) {
		draft.levels.put(code, new AuthorityLevel(code, code, 0, competence));
	}
}
