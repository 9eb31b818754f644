package vn.nghedan.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

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
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Refusal;
import vn.nghedan.retention.Destruction;
import vn.nghedan.retention.DestructionList;

/** Lists of cases to be destroyed: drawn up by one, signed by another, then carried out. */
@OpenTo(Door.RETENTION)
@RestController
@RequestMapping("/api/retention/lists")
class DestructionController {

	private final Destruction destruction;
	private final RetentionRight right;
	private final RetentionViews views;

	DestructionController(Destruction destruction, RetentionRight right, RetentionViews views) {
		this.destruction = destruction;
		this.right = right;
		this.views = views;
	}

	/** Whose cases are to be listed. */
	record Body(@NotBlank String unit) {
	}

	@Operation(summary = "Lists of my units, the last one first")
	@GetMapping
	List<RetentionViews.ListView> list() {
		Actor actor = CurrentActor.get();
		return destruction.lists(right.units(actor)).stream().map(list -> views.line(list, actor)).toList();
	}

	@Operation(summary = "List what is due in a unit today, without what is held; gets a number")
	@PostMapping
	RetentionViews.ListView drawUp(@Valid @RequestBody Body body) {
		return whole(destruction.drawUp(right.unit(body.unit(), CurrentActor.get()), CurrentActor.get()));
	}

	@Operation(summary = "A list with its cases")
	@GetMapping("/{number}")
	RetentionViews.ListView open(@PathVariable String number) {
		return whole(right.list(number, CurrentActor.get()));
	}

	@Operation(summary = "Not this list; only before it is signed")
	@PostMapping("/{number}/withdrawal")
	RetentionViews.ListView withdraw(@PathVariable String number) {
		right.list(number, CurrentActor.get());
		return whole(destruction.withdraw(number, CurrentActor.get()));
	}

	@Operation(summary = "The minutes as signed on paper, pdf or picture; by a chair of the unit or above who did not make the list")
	@PostMapping(path = "/{number}/minutes", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	RetentionViews.ListView sign(@PathVariable String number, @RequestPart("file") MultipartFile file) throws IOException {
		DestructionList list = right.list(number, CurrentActor.get());
		if (!right.signs(list.unitCode(), CurrentActor.get())) {
			throw Refusal.forbidden("retention.chair-signs");
		}
		return whole(destruction.sign(number, file.getOriginalFilename(), file.getBytes(), CurrentActor.get()));
	}

	@Operation(summary = "The signed minutes")
	@GetMapping("/{number}/minutes")
	ResponseEntity<byte[]> minutes(@PathVariable String number) {
		DestructionList list = right.list(number, CurrentActor.get());
		byte[] bytes = destruction.minutes(number);
		return ResponseEntity.ok().contentType(MediaType.parseMediaType(list.minutesType()))
				.header("Content-Disposition", ContentDisposition.attachment().filename(list.minutesName(), StandardCharsets.UTF_8).build().toString())
				.header("X-Content-Type-Options", "nosniff").header("Content-Security-Policy", "sandbox; default-src 'none'").body(bytes);
	}

	@Operation(summary = "Carry a signed list out, in the background; there is no way back")
	@PostMapping("/{number}/execution")
	RetentionViews.ListView execute(@PathVariable String number) {
		right.list(number, CurrentActor.get());
		return whole(destruction.start(number, CurrentActor.get()));
	}

	private RetentionViews.ListView whole(DestructionList list) {
		return views.whole(list, CurrentActor.get());
	}
}
