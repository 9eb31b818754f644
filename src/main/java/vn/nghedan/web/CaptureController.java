package vn.nghedan.web;

import java.net.URI;
import java.time.LocalDate;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaptureDesk;
import vn.nghedan.petition.Opinion;
import vn.nghedan.petition.Petition;

/** Takes opinions in, from any channel. */
@OpenTo(Door.WORK)
@RestController
class CaptureController {

	private final CaptureDesk desk;
	private final CaptureRight right;

	CaptureController(CaptureDesk desk, CaptureRight right) {
		this.desk = desk;
		this.right = right;
	}

	/** The receipt. */
	record Receipt(String code, String status, String statusLabel, LocalDate receiptDate) {
	}

	@Operation(summary = "Capture an opinion as a petition with a code of its own",
			description = "Stored at once (201), or with a key that has come before answered as then (200), with its process. A denunciation or a crime report is refused and nothing of it is kept.")
	@PostMapping("/api/petitions")
	ResponseEntity<Receipt> capture(@Valid @RequestBody CaptureRequest request) {
		Actor actor = CurrentActor.get();
		Opinion opinion = request.opinion();
		right.require(opinion, actor);
		boolean known = desk.knows(request.key());
		Petition petition = desk.capture(opinion, actor);
		ResponseEntity.BodyBuilder answer = known ? ResponseEntity.ok()
				: ResponseEntity.created(URI.create("/api/petitions/" + petition.code()));
		return answer.body(new Receipt(petition.code(),
				petition.status().name(), Labels.of(petition.status()), petition.origin().receiptDate()));
	}
}
