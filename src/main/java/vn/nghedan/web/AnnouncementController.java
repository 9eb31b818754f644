package vn.nghedan.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.meeting.AnnouncementKind;
import vn.nghedan.meeting.AnnouncementOutcome;
import vn.nghedan.meeting.Announcements;

/** What became of the answers and promises that a meeting was to hear. */
@OpenTo(Door.HOLDING)
@RestController
class AnnouncementController {

	private final Announcements announcements;
	private final MeetingRight right;
	private final MeetingViews views;

	AnnouncementController(Announcements announcements, MeetingRight right, MeetingViews views) {
		this.announcements = announcements;
		this.right = right;
		this.views = views;
	}

	/** Without kind and outcome an answer that was read out; what was not needs a reason. */
	record Marked(@NotBlank String petitionCode, AnnouncementKind kind, AnnouncementOutcome outcome, String proof, String reason) {
	}

	@Operation(summary = "Note that an answer or a promise was read out at this meeting, or is left to the next",
			description = "kind ANSWER (default) or PROMISE, outcome READ (default) or CARRIED with a reason. The same again changes nothing.")
	@PostMapping("/api/meetings/{code}/announcements")
	MeetingView mark(@PathVariable String code, @Valid @RequestBody Marked marked) {
		right.requireHold(code, CurrentActor.get());
		AnnouncementKind kind = marked.kind() == null ? AnnouncementKind.ANSWER : marked.kind();
		if (marked.outcome() == AnnouncementOutcome.CARRIED) {
			announcements.carry(code, marked.petitionCode(), kind, marked.reason(), CurrentActor.get());
		}
		else {
			announcements.read(code, marked.petitionCode(), kind, marked.proof(), CurrentActor.get());
		}
		return views.of(code, CurrentActor.get());
	}
}
