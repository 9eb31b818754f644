package vn.nghedan.web;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;

/** What happens to a case after its answer. */
@OpenTo(Door.REOPENING)
@RestController
@RequestMapping("/api/petitions/{code}")
class ReopeningController {

	private final CaseVerbs verbs;
	private final CaseViews views;

	ReopeningController(CaseVerbs verbs, CaseViews views) {
		this.verbs = verbs;
		this.views = views;
	}

	/** The new fact, or the promise that was not kept. */
	record Reopening(@NotBlank String reason) {
	}

	@Operation(summary = "Reopen a closed case for a new fact or a broken promise")
	@PostMapping("/reopening")
	PetitionView reopen(@PathVariable String code, @Valid @RequestBody Reopening reopening) {
		verbs.reopen(code, reopening.reason(), CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}

	@Operation(summary = "Note that what was promised is done")
	@OpenTo(Door.PROMISES)
	@PostMapping("/kept-promise")
	PetitionView keepPromise(@PathVariable String code) {
		verbs.keepPromise(code, CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}
}
