package vn.nghedan.web;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.platform.Paper;
import vn.nghedan.platform.PaperPdf;

/** The whole case on paper: covered for whoever sees it, with its people in clear for whoever says what for. */
@RestController
class CasePaperController {

	private final CasePapers papers;
	private final PaperPdf pdf;

	CasePaperController(CasePapers papers, PaperPdf pdf) {
		this.papers = papers;
		this.pdf = pdf;
	}

	@Operation(summary = "The petition as a paper to print; its people are covered, notes of officials are left out")
	@OpenTo(Door.CASE_PAPERS)
	@GetMapping("/api/petitions/{code}/paper")
	Paper covered(@PathVariable String code) {
		return papers.covered(code, CurrentActor.get());
	}

	@Operation(summary = "The same as PDF")
	@OpenTo(Door.CASE_PAPERS)
	@GetMapping("/api/petitions/{code}/paper.pdf")
	ResponseEntity<byte[]> coveredPdf(@PathVariable String code) {
		return file(code, papers.covered(code, CurrentActor.get()));
	}

	@Operation(summary = "The petition as a paper with its people in clear", description = "On record with the purpose, as whenever a person is shown.")
	@OpenTo(Door.PERSON_IN_CLEAR)
	@PostMapping("/api/petitions/{code}/paper")
	Paper clear(@PathVariable String code, @Valid @RequestBody PersonController.Asked asked) {
		return papers.clear(code, asked.purpose(), asked.note(), CurrentActor.get());
	}

	@Operation(summary = "The same as PDF")
	@OpenTo(Door.PERSON_IN_CLEAR)
	@PostMapping("/api/petitions/{code}/paper.pdf")
	ResponseEntity<byte[]> clearPdf(@PathVariable String code, @Valid @RequestBody PersonController.Asked asked) {
		return file(code, papers.clear(code, asked.purpose(), asked.note(), CurrentActor.get()));
	}

	/** Drawn after the transaction has ended: that takes a while, and holds no connection meanwhile. */
	private ResponseEntity<byte[]> file(String code, Paper paper) {
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
				.header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(code + ".pdf").build().toString())
				.body(pdf.of(paper));
	}
}
