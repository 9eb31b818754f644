package vn.nghedan.web;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;

/** The steps that wait: for the caller, and for the people of the units that he leads. */
@OpenTo(Door.TASKS)
@RestController
@RequestMapping("/api/worklist")
class WorklistController {

	private final WorklistLines lines;

	WorklistController(WorklistLines lines) {
		this.lines = lines;
	}

	/** Words may name somebody: they come in a body, since addresses are written into logs and histories. */
	record WorklistSearchBody(@NotNull @Size(max = 200) String q, WorklistAsked within) {
	}

	@Operation(summary = "The open steps that concern me, the nearest deadline first",
			description = "Pages by cursor: pass `next` as `cursor` until it is null; `counts` comes with the first page and says how many each chip would show.")
	@GetMapping
	WorklistLines.Lines list(@ParameterObject WorklistAsked asked) {
		return lines.of(asked, null, CurrentActor.get());
	}

	@Operation(summary = "Those of them in whose case these words stand, or the name of somebody whom I may see in clear",
			description = "`within` is what the list itself is asked for, with its cursor.")
	@PostMapping("/search")
	WorklistLines.Lines find(@Valid @RequestBody WorklistSearchBody words) {
		return lines.of(words.within() == null ? WorklistAsked.ANY : words.within(), words.q(), CurrentActor.get());
	}
}
