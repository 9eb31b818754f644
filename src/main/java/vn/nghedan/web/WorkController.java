package vn.nghedan.web;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import vn.nghedan.calendar.Grade;
import vn.nghedan.dossier.ReplyKind;

/** What happens to a case while it is worked on. */
@OpenTo(Door.HANDLING)
@RestController
@RequestMapping("/api/petitions/{code}")
class WorkController {

	private final WorkVerbs verbs;
	private final CaseViews views;

	WorkController(WorkVerbs verbs, CaseViews views) {
		this.verbs = verbs;
		this.views = views;
	}

	/** What the petitioner is told in between, and by when the answer comes. */
	record Interim(@NotNull LocalDate newDate, @NotBlank String text) {

		@Override
		public String toString() {
			return "Interim[" + newDate + "]";
		}
	}

	/** More working days. */
	record Extension(@Min(1) @Max(100) int days, @NotBlank String reason) {
	}

	/** Why work rests. */
	record Suspension(@NotBlank String reason) {
	}

	/** How much time the matter needs after all, and why. */
	record Regrading(@NotNull Grade grade, @NotBlank String reason) {
	}

	/** What the city or another agency has answered, or that it sent the petition back; only INTERIM may have no number. */
	record CityReply(@NotNull ReplyKind kind, String number, @NotNull LocalDate date, @NotBlank String text) {

		@Override
		public String toString() {
			return "CityReply[" + kind + ", " + number + ", " + date + "]";
		}
	}

	@Operation(summary = "Tell the petitioner how far it is and when the answer comes")
	@PostMapping("/interim-reply")
	PetitionView interimReply(@PathVariable String code, @Valid @RequestBody Interim interim) {
		verbs.interimReply(code, interim.newDate(), interim.text(), CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}

	@Operation(summary = "Ask for more working days; the chair of the unit or above decides")
	@PostMapping("/extension")
	PetitionView extend(@PathVariable String code, @Valid @RequestBody Extension extension) {
		verbs.requestExtension(code, extension.days(), extension.reason(), CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}

	@Operation(summary = "Let the work rest until another decision is there")
	@OpenTo(Door.STEERING)
	@PostMapping("/suspension")
	PetitionView suspend(@PathVariable String code, @Valid @RequestBody Suspension suspension) {
		verbs.suspend(code, suspension.reason(), CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}

	@Operation(summary = "Grade the matter anew; the deadline runs from receipt as before, by the new grade's rule")
	@OpenTo(Door.STEERING)
	@PostMapping("/grade")
	PetitionView regrade(@PathVariable String code, @Valid @RequestBody Regrading regrading) {
		verbs.regrade(code, regrading.grade(), regrading.reason(), CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}

	@Operation(summary = "Record what the city or another agency replied",
			description = "Completes the open step of the city liaison; 409 when the case does not wait for a reply.")
	@PostMapping("/city-reply")
	PetitionView cityReply(@PathVariable String code, @Valid @RequestBody CityReply reply) {
		verbs.cityReply(code, reply, CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}
}
