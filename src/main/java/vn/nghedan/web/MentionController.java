package vn.nghedan.web;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;

/** Notes that name me, newest first. */
@OpenTo(Door.SIGNED_ON)
@RestController
@RequestMapping("/api/mentions")
class MentionController {

	private final MentionViews mentions;

	MentionController(MentionViews mentions) {
		this.mentions = mentions;
	}

	/** A note that names me; the state of the case only as long as I work on it. */
	record Line(long note, String code, String statusLabel, String authorName, Instant at, Instant seenAt) {
	}

	/** Some of them, where the next ones begin ({@code null} after the last), and how many I have not seen. */
	record Page(List<Line> items, Long next, int unseen) {
	}

	@Operation(summary = "Notes that name me, newest first", description = "Send `next` back as `before` until it is null.")
	@GetMapping
	Page list(@RequestParam(defaultValue = "false") boolean unseen, @RequestParam(required = false) Long before,
			@RequestParam(defaultValue = "20") @Min(1) @Max(200) int limit) {
		return mentions.of(CurrentActor.get(), unseen, before, limit);
	}

	@Operation(summary = "Note that I have seen it")
	@PostMapping("/{note}/seen")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void seen(@PathVariable long note) {
		mentions.seen(note, CurrentActor.get());
	}
}
