package vn.nghedan.web;

import java.io.IOException;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.access.OrganizationFiles;
import vn.nghedan.organization.ImportReport;
import vn.nghedan.organization.OrganizationImport;

/** Loads levels, units, groups, officials and roles from CSV files. */
@OpenTo(Door.ORGANIZATION)
@RestController
class OrganizationImportController {

	private final OrganizationImport imports;
	private final OrganizationFiles files;
	private final OrganizationRight right;

	OrganizationImportController(OrganizationImport imports, OrganizationFiles files, OrganizationRight right) {
		this.imports = imports;
		this.files = files;
		this.right = right;
	}

	/** How many rows of each kind were read, and loaded unless it was a dry run. */
	record Loaded(boolean dryRun, int units, int groups, int officials, int roles, int delegations, int members,
			int substitutions) {

		static Loaded of(ImportReport report, boolean dryRun) {
			return new Loaded(dryRun, report.authorities(), report.groups(), report.officials(), report.roles(),
					report.delegations(), report.members(), report.substitutions());
		}
	}

	@Operation(summary = "Load the organisation from CSV files, all rows or none",
			description = "Parts called files, with their names: authorities.csv, groups.csv, officials.csv and so on. 422 with every "
					+ "row that cannot be loaded. A row whose code is known is brought up to date; nothing is deleted.")
	@PostMapping(path = "/api/organization/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	Loaded load(@RequestPart("files") List<MultipartFile> sent, @RequestParam(defaultValue = "false") boolean dryRun)
			throws IOException {
		right.requireEdit(CurrentActor.get());
		Resource folder = SentFiles.folder(sent, OrganizationImport.FILES);
		return Loaded.of(dryRun ? imports.rehearse(folder) : files.load(CurrentActor.get(), folder), dryRun);
	}
}
