package vn.nghedan.web.review;

import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.platform.Refusal;
import vn.nghedan.review.ReviewPapers;

/** The scan of the signed minutes of a review. */
@OpenTo(Door.WORK)
@RestController
@RequestMapping("/api/reviews/{code}/signed-minutes")
class SignedMinutesController {

	private final ReviewRight right;
	private final ReviewVerbs verbs;
	private final ReviewViews views;
	private final ReviewPapers papers;

	SignedMinutesController(ReviewRight right, ReviewVerbs verbs, ReviewViews views, ReviewPapers papers) {
		this.right = right;
		this.verbs = verbs;
		this.views = views;
		this.papers = papers;
	}

	@Operation(summary = "Upload the signed minutes, at most 10 MB; a later file replaces the former one until they are signed for")
	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ReviewView add(@PathVariable String code, @RequestPart("file") MultipartFile file) throws IOException {
		verbs.addSigned(code, file.getOriginalFilename(), file.getBytes(), CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}

	@Operation(summary = "The signed minutes")
	@OpenTo(Door.MEETINGS)
	@GetMapping
	ResponseEntity<byte[]> open(@PathVariable String code) {
		right.see(code, CurrentActor.get());
		ReviewPapers.Signed file = papers.signed(code).orElseThrow(() -> Refusal.notFound("review.no-file"));
		return ResponseEntity.ok().contentType(MediaType.parseMediaType(file.mediaType()))
			.header("Content-Disposition",
					ContentDisposition.attachment().filename(file.fileName(), StandardCharsets.UTF_8).build().toString())
			.header("X-Content-Type-Options", "nosniff")
			// Whatever the file holds, it may not act in our name
			.header("Content-Security-Policy", "sandbox; default-src 'none'")
			.body(papers.open(code));
	}
}
