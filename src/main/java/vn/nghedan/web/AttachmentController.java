package vn.nghedan.web;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

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
import vn.nghedan.petition.Attachment;
import vn.nghedan.petition.Attachments;

/** Photographs, videos and papers of a petition. */
@OpenTo(Door.CASE_PAPERS)
@RestController
@RequestMapping("/api/petitions/{code}/attachments")
class AttachmentController {

	private final Cases cases;
	private final Attachments attachments;
	private final Files files;

	AttachmentController(Cases cases, Attachments attachments, Files files) {
		this.cases = cases;
		this.attachments = attachments;
		this.files = files;
	}

	@Operation(summary = "The files of the petition, without their bytes")
	@GetMapping
	List<AttachmentView> list(@PathVariable String code) {
		cases.see(code, CurrentActor.get());
		return files.of(code);
	}

	@Operation(summary = "Add a file: jpeg, png, webp, pdf, mp4, docx or xlsx of at most 10 MB",
			description = "The type is known by the bytes; a name that says something else is refused.")
	@OpenTo(Door.WORK)
	@PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ResponseEntity<AttachmentView> add(@PathVariable String code, @RequestPart("file") MultipartFile file) throws IOException {
		cases.see(code, CurrentActor.get());
		Attachment added = attachments.add(code, file.getOriginalFilename(), file.getContentType(), file.getBytes(),
				CurrentActor.get());
		AttachmentView view = files.view(added);
		return ResponseEntity.created(URI.create(view.href())).body(view);
	}

	@Operation(summary = "The bytes of one file")
	@GetMapping("/{id}")
	ResponseEntity<byte[]> open(@PathVariable String code, @PathVariable long id) {
		cases.see(code, CurrentActor.get());
		Attachment file = attachments.find(code, id);
		ContentDisposition.Builder how = Files.isInline(file.mediaType()) ? ContentDisposition.inline()
				: ContentDisposition.attachment();
		return ResponseEntity.ok().contentType(MediaType.parseMediaType(file.mediaType()))
				.header("Content-Disposition", how.filename(file.fileName(), StandardCharsets.UTF_8).build().toString())
				.header("X-Content-Type-Options", "nosniff")
				// Whatever the file holds, it may not act in our name
				.header("Content-Security-Policy", "sandbox; default-src 'none'; img-src 'self'; style-src 'unsafe-inline'")
				.body(attachments.open(code, id));
	}
}
