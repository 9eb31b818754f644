package vn.nghedan.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;

/** Proposes what may be the same matter, before it is noted, while it is entered in the book, and afterwards. */
@OpenTo(Door.WORK)
@RestController
@RequestMapping("/api/petitions")
class SimilarController {

	private final SimilarPetitions similar;

	SimilarController(SimilarPetitions similar) {
		this.similar = similar;
	}

	/** What somebody is writing down; everything may be left out. Where a person is named it goes by POST, never in an address. */
	record Question(@Size(max = 10_000) String text, String groupCode, String wardCode, String field, @Size(max = 40) String phone,
			@Size(max = 200) String name) {

		@Override
		public String toString() {
			return "Question[" + groupCode + ", " + wardCode + ", " + field + "]";
		}
	}

	@Operation(summary = "Up to five petitions on what may be the same matter, open or answered a short time ago",
			description = "Within the ward of the group or the ward given, else within the wards whose opinions I take in, unless these are many.")
	@GetMapping("/similar")
	List<SimilarPetitions.SimilarLine> similarTo(@RequestParam @Size(max = 2_000) String text,
			@RequestParam(required = false) String groupCode, @RequestParam(required = false) String wardCode,
			@RequestParam(required = false) String field) {
		return similar.to(new Question(text, groupCode, wardCode, field, null, null), CurrentActor.get());
	}

	@Operation(summary = "The same, also by person: one who left the same telephone, or the same name in the group",
			description = "By person for whoever enters opinions of these wards in the book; never where the name is hidden.")
	@PostMapping("/similar")
	List<SimilarPetitions.SimilarLine> similarTo(@Valid @RequestBody Question question) {
		return similar.to(question, CurrentActor.get());
	}

	@Operation(summary = "Up to five petitions of the same ward that may be about the same matter, with the reasons")
	@GetMapping("/{code}/similar")
	List<SimilarPetitions.SimilarLine> similar(@PathVariable String code) {
		return similar.of(code, CurrentActor.get());
	}
}
