package vn.nghedan.web;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;

/** Looks for petitions by words, codes and names. */
@OpenTo(Door.CASES)
@RestController
class SearchController {

	private final PetitionLists lists;

	SearchController(PetitionLists lists) {
		this.lists = lists;
	}

	/** Words may name somebody: they come in a body, since addresses are written into logs and histories. */
	record SearchBody(@NotNull @Size(max = 200) String q, PetitionQuery within) {
	}

	@Operation(summary = "The petitions that concern me in which these words stand, the likest first",
			description = "Words of what was said, of answers and places, codes, and names of those whom I may see in clear; accents may be left out, and those typed count first. "
					+ "`within` narrows to a list, and then they are looked for in its contents and codes, the newest first. Pages by cursor: pass `next` as `within.cursor`.")
	@PostMapping("/api/search")
	PetitionLists.Lines find(@Valid @RequestBody SearchBody asked) {
		PetitionQuery within = asked.within() == null ? PetitionQuery.ANY : asked.within();
		return within.narrowsNothing() ? lists.find(asked.q(), within.cursor(), within.size(), CurrentActor.get())
				: lists.search(within.criteria(asked.q()), within.cursor(), within.size(), CurrentActor.get());
	}
}
