package vn.nghedan.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;

/** Puts right what was noted: place or subject, or one note that holds several matters. */
@OpenTo(Door.INTAKE)
@RestController
@RequestMapping("/api/petitions/{code}")
class CorrectionController {

	private final CaseVerbs verbs;
	private final CaseViews views;

	CorrectionController(CaseVerbs verbs, CaseViews views) {
		this.verbs = verbs;
		this.views = views;
	}

	/** What is left out stays as it is. */
	record Correction(String groupCode, String field, String object, @NotBlank String reason) {
	}

	/** One matter each for the new petitions; the first note stays as it is. {@code notAccusation}: words that sound like one are none. */
	record Split(@NotNull @Size(min = 1, max = 20) List<@NotBlank String> contents, boolean notAccusation) {

		@Override
		public String toString() {
			return "Split[" + contents.size() + "]";
		}
	}

	/** The petitions that came out of a split. */
	record Children(List<String> children) {
	}

	@Operation(summary = "Correct a wrong group, field or object; the journal keeps both",
			description = "In another ward the case is no longer the caller's to see: 204 and nothing more.")
	@PostMapping("/correction")
	ResponseEntity<PetitionView> correct(@PathVariable String code, @Valid @RequestBody Correction correction) {
		verbs.correct(code, correction, CurrentActor.get());
		return views.ifSeen(code, CurrentActor.get()).map(ResponseEntity::ok)
				.orElseGet(() -> ResponseEntity.noContent().build());
	}

	@Operation(summary = "Split a note that holds several matters; the new petitions keep receipt date and petitioner",
			description = "Words of an accusation are refused (petition.maybe-accusation) unless notAccusation is true; nothing is split then.")
	@PostMapping("/split")
	Children split(@PathVariable String code, @Valid @RequestBody Split split) {
		return new Children(verbs.split(code, split.contents(), split.notAccusation(), CurrentActor.get()));
	}
}
