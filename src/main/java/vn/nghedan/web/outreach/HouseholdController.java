package vn.nghedan.web.outreach;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.access.CurrentActor;
import vn.nghedan.organization.Households;
import vn.nghedan.outreach.HouseholdImport;

/** How many households the residential groups have: looked up by everybody, written down by those of the ward. */
@RestController
@RequestMapping("/api/households")
class HouseholdController {

	private final HouseholdList list;
	private final HouseholdRight right;
	private final Households households;
	private final HouseholdImport imports;
	private final OutreachRight outreach;

	HouseholdController(HouseholdList list, HouseholdRight right, Households households, HouseholdImport imports, OutreachRight outreach) {
		this.list = list;
		this.right = right;
		this.households = households;
		this.imports = imports;
		this.outreach = outreach;
	}

	/** A number, or {@code null} to say that nobody has counted. */
	record Counted(Integer households) {
	}

	/** What was read from a table, and loaded unless it was a dry run. */
	record Loaded(boolean dryRun, int groups, int households, List<String> ignoredColumns) {
	}

	@Operation(summary = "The groups of a ward with their households, and in how many clusters each meets")
	@OpenTo(Door.SIGNED_ON)
	@GetMapping
	HouseholdList.Ward ofWard(@RequestParam String ward) {
		return list.of(ward, outreach.today(), CurrentActor.get());
	}

	@Operation(summary = "Write down how many households a group has", description = "Meetings that are planned already stay as they are.")
	@OpenTo(Door.CONTACTS)
	@PutMapping("/{group}")
	ResponseEntity<Void> put(@PathVariable String group, @RequestBody Counted counted) {
		right.require(group, CurrentActor.get());
		households.put(group, counted.households(), outreach.today());
		return ResponseEntity.noContent().build();
	}

	@Operation(summary = "Load households from a table (xlsx, csv), every line or none",
			description = "422 with line, column and reason of everything that is wrong. Columns: Phường, Tổ dân phố, Số hộ.")
	@OpenTo(Door.CONTACTS)
	@PostMapping(path = "/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	Loaded load(@RequestPart("file") MultipartFile file, @RequestParam(defaultValue = "false") boolean dryRun) throws IOException {
		HouseholdImport.Loaded loaded = imports.load(file.getOriginalFilename(), file.getBytes(), right.units(CurrentActor.get()),
				outreach.today(), dryRun);
		return new Loaded(dryRun, loaded.groups(), loaded.households(), loaded.ignoredColumns());
	}
}
