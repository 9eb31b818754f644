package vn.nghedan.web;

import java.net.URI;
import java.time.OffsetDateTime;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.meeting.MeetingPlan;
import vn.nghedan.meeting.MeetingType;

/** Meetings with residents: planned, written down, and where answers are announced. */
@OpenTo(Door.HOLDING)
@RestController
@RequestMapping("/api/meetings")
class MeetingController {

	private final MeetingDesk desk;
	private final MeetingViews views;

	MeetingController(MeetingDesk desk, MeetingViews views) {
		this.desk = desk;
		this.views = views;
	}

	/** A meeting to come; without {@code liaison} the caller holds it himself. */
	record Plan(String groupCode, String wardCode, @NotNull MeetingType type, @NotNull OffsetDateTime scheduledAt,
			@NotBlank String place, String liaison, String programme) {

		MeetingPlan plan() {
			return new MeetingPlan(blankToNull(groupCode), blankToNull(wardCode), type, scheduledAt.toInstant(), place,
					blankToNull(liaison), blankToNull(programme));
		}

		private static String blankToNull(String text) {
			return text == null || text.isBlank() ? null : text.strip();
		}
	}

	/** What was said, as the record of the meeting. */
	record Minutes(@NotNull String text, boolean notAccusation) {

		@Override
		public String toString() {
			return "Minutes";
		}
	}

	/** When the official arrived. */
	record Arrival(@NotNull OffsetDateTime at) {
	}

	/** Whether a participant came. */
	record Mark(@NotNull Long id, @NotNull Boolean came, String note) {
	}

	/** How a session of a meeting by clusters went. */
	record Attended(@NotNull OffsetDateTime startedAt, @NotNull Integer residentsPresent) {
	}

	@Operation(summary = "Meetings that I go to (mine=true) or those of my wards",
			description = "Latest first; with `from` soonest first. Pages by cursor: pass `next` until it is null.")
	@OpenTo(Door.MEETINGS)
	@GetMapping
	MeetingViews.Lines list(@ParameterObject MeetingsAsked asked) {
		return views.list(asked.query(), asked.mine(), asked.cursor(), asked.limit(), CurrentActor.get());
	}

	@Operation(summary = "One meeting with its opinions and the answers that it is to hear")
	@OpenTo(Door.MEETINGS)
	@GetMapping("/{code}")
	MeetingView one(@PathVariable String code) {
		return views.of(code, CurrentActor.get());
	}

	@Operation(summary = "Plan a meeting; its official gets the task to hold it")
	@OpenTo(Door.ARRANGING)
	@PostMapping
	ResponseEntity<MeetingLine> plan(@Valid @RequestBody Plan plan) {
		String code = desk.plan(plan.plan(), CurrentActor.get());
		return ResponseEntity.created(URI.create("/api/meetings/" + code)).body(views.planned(code));
	}

	@Operation(summary = "I have arrived", description = "The first time counts; the same again changes nothing.")
	@PostMapping("/{code}/check-in")
	MeetingView checkIn(@PathVariable String code, @Valid @RequestBody Arrival arrival) {
		desk.checkIn(code, arrival.at().toInstant(), CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}

	@Operation(summary = "Mark whether somebody who should came")
	@PostMapping("/{code}/participants")
	MeetingView mark(@PathVariable String code, @Valid @RequestBody Mark mark) {
		desk.mark(code, mark.id(), mark.came(), mark.note(), CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}

	@Operation(summary = "Note when a session began and how many residents were there")
	@PostMapping("/{code}/sessions/{position}")
	MeetingView attend(@PathVariable String code, @PathVariable int position, @Valid @RequestBody Attended attended) {
		desk.attend(code, position, attended.startedAt().toInstant(), attended.residentsPresent(), CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}

	@Operation(summary = "Write the minutes", description = "Words of an accusation are refused (petition.maybe-accusation) unless "
			+ "the official, asked, says `notAccusation`.")
	@PutMapping("/{code}/minutes")
	MeetingView writeMinutes(@PathVariable String code, @Valid @RequestBody Minutes minutes) {
		desk.writeMinutes(code, minutes.text(), minutes.notAccusation(), CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}
}
