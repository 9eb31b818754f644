package vn.nghedan.web.outreach;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.outreach.PlannedProgramme;
import vn.nghedan.outreach.Programme;
import vn.nghedan.outreach.ProgrammePapers;
import vn.nghedan.outreach.Programmes;
import vn.nghedan.platform.Refusal;
import vn.nghedan.web.Years;

/** The programmes by which officials go to the people. */
@OpenTo(Door.DECIDING)
@RestController
@RequestMapping("/api/programmes")
class ProgrammeController {

	private final Programmes programmes;
	private final ProgrammePapers papers;
	private final ProgrammeViews views;
	private final OutreachRight right;

	ProgrammeController(Programmes programmes, ProgrammePapers papers, ProgrammeViews views, OutreachRight right) {
		this.programmes = programmes;
		this.papers = papers;
		this.views = views;
		this.right = right;
	}

	/** From this day on so many times; earlier spans keep what counted then. */
	record Quota(@NotNull @Years LocalDate validFrom, @Valid @NotNull PlannedProgramme.Quota quota) {
	}

	/** The last day, {@code null} for none. */
	record End(@Years LocalDate lastDay) {
	}

	@Operation(summary = "All programmes with plan, quotas and days of warning, the latest first")
	@OpenTo(Door.MEETINGS)
	@GetMapping
	List<ProgrammeView> list() {
		return programmes.all().stream().map(views::of).toList();
	}

	@Operation(summary = "One programme")
	@OpenTo(Door.MEETINGS)
	@GetMapping("/{code}")
	ProgrammeView one(@PathVariable String code) {
		return views.of(programmes.get(code));
	}

	@Operation(summary = "Plan a programme with its first quota",
			description = "warnings are days as 07-01; without them those of the installation; the last day of a span always warns.")
	@PostMapping
	ResponseEntity<ProgrammeView> plan(@RequestBody PlannedProgramme planned) {
		if (planned.unit() == null) {
			throw new Refusal("outreach.programme-incomplete");
		}
		right.requireDecision(CurrentActor.get(), planned.unit());
		Programme programme = programmes.plan(planned, CurrentActor.get());
		return ResponseEntity.created(URI.create("/api/programmes/" + programme.code())).body(views.of(programme));
	}

	@Operation(summary = "Change the quota as of a day")
	@PostMapping("/{code}/quotas")
	ProgrammeView changeQuota(@PathVariable String code, @Valid @RequestBody Quota change) {
		programmes.changeQuota(decided(code).code(), change.validFrom(), change.quota(), CurrentActor.get());
		return one(code);
	}

	@Operation(summary = "Set the last day of the programme")
	@PostMapping("/{code}/end")
	ProgrammeView end(@PathVariable String code, @Valid @RequestBody End end) {
		programmes.end(decided(code).code(), end.lastDay());
		return one(code);
	}

	@Operation(summary = "Put the signed plan there, in place of the one before")
	@PostMapping(path = "/{code}/file", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ProgrammeView file(@PathVariable String code, @RequestPart("file") MultipartFile file) throws IOException {
		programmes.file(decided(code).code(), file.getOriginalFilename(), file.getBytes(), CurrentActor.get());
		return one(code);
	}

	@Operation(summary = "The signed plan")
	@OpenTo(Door.MEETINGS)
	@GetMapping("/{code}/file")
	ResponseEntity<byte[]> open(@PathVariable String code) {
		ProgrammePapers.Paper paper = papers.paper(code).orElseThrow(() -> Refusal.notFound("outreach.no-file"));
		return ResponseEntity.ok().contentType(MediaType.parseMediaType(paper.mediaType()))
				.header("Content-Disposition", ContentDisposition.attachment().filename(paper.name(), StandardCharsets.UTF_8).build().toString())
				.header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", "sandbox; default-src 'none'")
				.body(papers.open(code));
	}

	private Programme decided(String code) {
		Programme programme = programmes.get(code);
		right.requireDecision(CurrentActor.get(), programme.unitCode());
		return programme;
	}
}
