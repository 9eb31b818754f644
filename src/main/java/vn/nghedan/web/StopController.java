package vn.nghedan.web;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.petition.PetitionStatus;

/** Ends a case before its answer: withdrawn by the petitioner, merged into another case, or sent to another track. */
@OpenTo(Door.INTAKE)
@RestController
@RequestMapping("/api/petitions/{code}")
class StopController {

	private final CaseVerbs verbs;
	private final CaseViews views;

	StopController(CaseVerbs verbs, CaseViews views) {
		this.verbs = verbs;
		this.views = views;
	}

	/** {@code recordedBy}, if given, must be whoever is signed on: nobody records in another's name. */
	record Withdrawal(@NotBlank String reason, String recordedBy) {
	}

	/** The petition whose answer will be this one's too. */
	record Merge(@NotBlank String masterCode) {
	}

	/** Why it is another matter. */
	record Separation(@NotBlank String reason) {
	}

	/** One of the diverted states. */
	record Diversion(@NotNull PetitionStatus status, @NotBlank String reason) {
	}

	@Operation(summary = "Record that the petitioner has withdrawn the petition")
	@OpenTo(Door.WORK)
	@PostMapping("/withdrawal")
	PetitionView withdraw(@PathVariable String code, @Valid @RequestBody Withdrawal withdrawal) {
		verbs.withdraw(code, withdrawal.reason(), withdrawal.recordedBy(), CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}

	@Operation(summary = "Merge into another petition on the same matter, whose answer the petitioner will get")
	@PostMapping("/merge")
	PetitionView merge(@PathVariable String code, @Valid @RequestBody Merge merge) {
		verbs.merge(code, merge.masterCode(), CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}

	@Operation(summary = "Take a merged petition out again, until its petitioner has judged the answer",
			description = "It comes back to the intake desk with its number and dates, and with it what was merged into it.")
	@PostMapping("/unmerge")
	PetitionView unmerge(@PathVariable String code, @Valid @RequestBody Separation separation) {
		verbs.unmerge(code, separation.reason(), CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}

	@Operation(summary = "Divert to another procedure: complaint, regulation feedback, voters' petition, crime report")
	@PostMapping("/diversion")
	PetitionView divert(@PathVariable String code, @Valid @RequestBody Diversion diversion) {
		verbs.divert(code, diversion.status(), diversion.reason(), CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}
}
