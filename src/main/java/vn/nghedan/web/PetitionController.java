package vn.nghedan.web;

import io.swagger.v3.oas.annotations.Operation;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;

/** Petitions as the signed-on official sees them. */
@OpenTo(Door.CASES)
@RestController
@RequestMapping("/api/petitions")
class PetitionController {

	private final CaseViews views;
	private final PetitionLists lists;

	PetitionController(CaseViews views, PetitionLists lists) {
		this.views = views;
		this.lists = lists;
	}

	@Operation(summary = "The petitions that concern me, newest first",
			description = "Pages by cursor: follow `next`, or the Link header, until it is null.")
	@GetMapping
	ResponseEntity<PetitionLists.Lines> list(@ParameterObject PetitionQuery query) {
		PetitionLists.Lines page = lists.search(query.criteria(null), query.cursor(), query.size(), CurrentActor.get());
		if (page.next() == null) {
			return ResponseEntity.ok(page);
		}
		String next = ServletUriComponentsBuilder.fromCurrentRequest().scheme(null).host(null).port(null)
				.replaceQueryParam("cursor", "{cursor}").encode().buildAndExpand(page.next()).toUriString();
		return ResponseEntity.ok().header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"")
				.body(new PetitionLists.Lines(page.items(), next));
	}

	@Operation(summary = "One petition with journal, clocks, texts, attachments and what I may do now")
	@GetMapping("/{code}")
	PetitionView one(@PathVariable String code) {
		return views.of(code, CurrentActor.get());
	}
}
