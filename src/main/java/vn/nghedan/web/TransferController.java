package vn.nghedan.web;

import java.time.LocalDate;
import java.util.List;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;

/** Who works on a case: slips, passing on, units that work together, and the official whom it is about. */
@OpenTo(Door.HANDLING)
@RestController
@RequestMapping("/api/petitions/{code}")
class TransferController {

	private final TransferVerbs verbs;
	private final TransferChoices choices;
	private final SlipPapers papers;
	private final CaseViews views;

	TransferController(TransferVerbs verbs, TransferChoices choices, SlipPapers papers, CaseViews views) {
		this.verbs = verbs;
		this.choices = choices;
		this.papers = papers;
		this.views = views;
	}

	/** Why it is another's matter. */
	record PassingOn(@NotBlank String reason) {
	}

	/** A username; left out when the petition is about nobody after all. */
	record Concerned(String official) {
	}

	/** What another unit is asked for, and by when. */
	record Asked(@NotBlank String unit, @NotBlank String request, @NotNull LocalDate dueOn) {
	}

	/** A contribution as it is typed. */
	record Written(@NotNull String text) {

		@Override
		public String toString() {
			return "Written";
		}
	}

	@Operation(summary = "What stands on a transfer slip", description = "For printing.")
	@OpenTo(Door.CASE_PAPERS)
	@GetMapping("/slips/{id}")
	SlipPapers.SlipPaper slip(@PathVariable String code, @PathVariable long id) {
		return papers.of(code, id, CurrentActor.get());
	}

	@Operation(summary = "Give back a petition that turned out to be another's matter; it is classified anew",
			description = "Counts as a return. 204 when the caller does not see the case any more.")
	@PostMapping("/pass-on")
	ResponseEntity<PetitionView> passOn(@PathVariable String code, @Valid @RequestBody PassingOn passingOn) {
		verbs.passOn(code, passingOn.reason(), CurrentActor.get());
		return seen(code);
	}

	@Operation(summary = "Say which official the petition is about",
			description = "He sees nothing of it any more, and nobody under him works on it; steps that are open move to the unit above.")
	@OpenTo(Door.CONCERNED)
	@PostMapping("/about-official")
	ResponseEntity<PetitionView> nameOfficial(@PathVariable String code, @Valid @RequestBody Concerned concerned) {
		verbs.nameOfficial(code, concerned.official(), CurrentActor.get());
		return seen(code);
	}

	@Operation(summary = "Ask another unit for its part; the leading unit answers")
	@PostMapping("/contributions")
	PetitionView ask(@PathVariable String code, @Valid @RequestBody Asked asked) {
		verbs.ask(code, asked.unit(), asked.request(), asked.dueOn(), CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}

	@Operation(summary = "Write what my unit contributes", description = "A draft until the step is completed; earlier versions are kept.")
	@PutMapping("/contributions/{id}/text")
	TransferViews.ContributionView write(@PathVariable String code, @PathVariable long id, @Valid @RequestBody Written written) {
		return verbs.write(code, id, written.text(), CurrentActor.get());
	}

	@Operation(summary = "Units that can be asked for a part of this case")
	@GetMapping("/partners")
	List<TransferChoices.Named> partners(@PathVariable String code) {
		return choices.partners(code, CurrentActor.get());
	}

	@Operation(summary = "Officials whom this case may be about")
	@OpenTo(Door.CONCERNED)
	@GetMapping("/officials")
	List<TransferChoices.Named> officials(@PathVariable String code) {
		return choices.officials(code, CurrentActor.get());
	}

	private ResponseEntity<PetitionView> seen(String code) {
		return views.ifSeen(code, CurrentActor.get()).map(ResponseEntity::ok).orElseGet(() -> ResponseEntity.noContent().build());
	}
}
