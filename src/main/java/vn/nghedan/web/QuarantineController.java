package vn.nghedan.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;

/** From any step: this is a denunciation or a report of corruption, and nothing of it may stay here. */
@OpenTo(Door.WORK)
@RestController
@RequestMapping("/api/petitions/{code}/quarantine")
class QuarantineController {

	private final QuarantineVerbs verbs;

	QuarantineController(QuarantineVerbs verbs) {
		this.verbs = verbs;
	}

	/**
	 * Two confirmations.
	 *
	 * @param noWayBack whoever does it has read that everything is deleted and nothing can be brought back
	 * @param code typed once more
	 * @param keep files of the same speech that show nothing of it and stay; none by default
	 */
	record Confirmation(@AssertTrue boolean noWayBack, @NotBlank String code, List<@NotNull Long> keep) {
	}

	@Operation(summary = "What would be deleted, what stays of others, and who takes the paper; nothing is changed")
	@GetMapping
	QuarantineView preview(@PathVariable String code) {
		return verbs.preview(code, CurrentActor.get());
	}

	@Operation(summary = "Delete the petition with everything that hangs on it, and leave a stub for the denunciation officer",
			description = "In one transaction, for ever. Answers with what is left to do, and with nothing of what was said.")
	@PostMapping
	QuarantineView carryOut(@PathVariable String code, @Valid @RequestBody Confirmation confirmation) {
		return verbs.carryOut(code, confirmation.code(), confirmation.keep() == null ? List.of() : confirmation.keep(), CurrentActor.get());
	}
}
