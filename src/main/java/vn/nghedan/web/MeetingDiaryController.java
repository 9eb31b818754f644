package vn.nghedan.web;

import java.time.Instant;
import java.time.OffsetDateTime;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;

/** What becomes of a planned meeting: another time, none at all, another official, and the residents are told. */
@OpenTo(Door.ARRANGING)
@RestController
@RequestMapping("/api/meetings/{code}")
class MeetingDiaryController {

	private final MeetingArrangements arrangements;
	private final MeetingViews views;

	MeetingDiaryController(MeetingArrangements arrangements, MeetingViews views) {
		this.arrangements = arrangements;
		this.views = views;
	}

	/** A new time, or none to take the next evening that fits. */
	record Postponement(OffsetDateTime scheduledAt, @NotBlank String reason) {
	}

	/** Why it is not held. */
	record Cancellation(@NotBlank String reason) {
	}

	/** Who goes. */
	record Substitute(@NotBlank String official) {
	}

	/** When it could be held instead. */
	record Proposal(Instant scheduledAt) {
	}

	@Operation(summary = "The next evening that fits the rhythm, is no holiday and leaves time to tell the residents")
	@GetMapping("/postponements/proposal")
	Proposal proposal(@PathVariable String code) {
		return new Proposal(arrangements.proposal(code, CurrentActor.get()));
	}

	@Operation(summary = "Postpone the meeting; without a time to the proposed evening")
	@PostMapping("/postponements")
	MeetingView postpone(@PathVariable String code, @Valid @RequestBody Postponement postponement) {
		Instant to = postponement.scheduledAt() == null ? null : postponement.scheduledAt().toInstant();
		arrangements.postpone(code, to, postponement.reason(), CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}

	@Operation(summary = "Cancel the meeting")
	@PostMapping("/cancellation")
	MeetingView cancel(@PathVariable String code, @Valid @RequestBody Cancellation cancellation) {
		arrangements.cancel(code, cancellation.reason(), CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}

	@Operation(summary = "Send somebody else, or somebody at all")
	@PostMapping("/substitute")
	MeetingView sendInstead(@PathVariable String code, @Valid @RequestBody Substitute substitute) {
		arrangements.sendInstead(code, substitute.official(), CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}

	@Operation(summary = "The invitation, to be printed or put up")
	@GetMapping("/invitation")
	InvitationView invitation(@PathVariable String code) {
		return arrangements.invitation(code, CurrentActor.get());
	}

	@Operation(summary = "The residents were told of the meeting")
	@PostMapping("/invitation")
	MeetingView invited(@PathVariable String code) {
		arrangements.invited(code, CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}
}
