package vn.nghedan.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

import org.hibernate.validator.constraints.Length;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.organization.ReorganizationPlan;
import vn.nghedan.organization.Reorganizations;

/** Re-organisations: looked at first, then carried out, then followed. */
@OpenTo(Door.ORGANIZATION)
@RestController
@RequestMapping("/api/organization/reorganizations")
class ReorganizationController {

	private final Reorganizations reorganizations;
	private final ReorganizationOffice office;
	private final ReorganizationViews views;
	private final OrganizationRight right;

	ReorganizationController(Reorganizations reorganizations, ReorganizationOffice office, ReorganizationViews views,
			OrganizationRight right) {
		this.reorganizations = reorganizations;
		this.office = office;
		this.views = views;
		this.right = right;
	}

	@Operation(summary = "Re-organise as of a day, or only show what would happen",
			description = "422 names every cell that does not fit, such as successions[3].to; nothing is changed then.")
	@PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
	ReorganizationView order(@Valid @RequestBody ReorganizationBody body, @RequestParam(defaultValue = "false") boolean dryRun) {
		right.requireEdit(CurrentActor.get());
		return office.order(body.plan(), dryRun, CurrentActor.get());
	}

	@Operation(summary = "The same from units.csv, groups.csv, successions.csv and renames.csv, as parts called files",
			description = "422 names file, line and column of every cell that does not fit.")
	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ReorganizationView order(@RequestPart("files") List<MultipartFile> files,
			@RequestParam @NotBlank @Length(max = ReorganizationBody.LONGEST_DECISION) String decision,
			@RequestParam @Years LocalDate effectiveOn, @RequestParam(defaultValue = "false") boolean dryRun) throws IOException {
		right.requireEdit(CurrentActor.get());
		ReorganizationPlan plan = reorganizations.read(SentFiles.folder(files, Reorganizations.FILES), decision.strip(), effectiveOn);
		return office.order(plan, dryRun, CurrentActor.get());
	}

	@Operation(summary = "All re-organisations with the progress of their cases, the latest day first")
	@OpenTo(Door.SIGNED_ON)
	@GetMapping
	List<ReorganizationView.Line> list() {
		return reorganizations.all().stream().map(views::line).toList();
	}

	@Operation(summary = "One re-organisation with the progress of its cases")
	@OpenTo(Door.SIGNED_ON)
	@GetMapping("/{id}")
	ReorganizationView.Line one(@PathVariable long id) {
		return views.line(reorganizations.get(id));
	}
}
