package vn.nghedan.web;

import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.meeting.MeetingPlan;
import vn.nghedan.meeting.MeetingType;

/** Meetings with residents: planned, written down, and where answers are announced. */
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
			@NotBlank String place, String liaison) {

		MeetingPlan plan() {
			return new MeetingPlan(blankToNull(groupCode), blankToNull(wardCode), type, scheduledAt.toInstant(), place,
					blankToNull(liaison));
		}

		private static String blankToNull(String text) {
			return text == null || text.isBlank() ? null : text.strip();
		}
	}

	/** What was said, as the record of the meeting. */
	record Minutes(@NotNull String text) {

		@Override
		public String toString() {
			return "Minutes";
		}
	}

	/** A petition whose answer was read out. */
	record Announced(@NotBlank String petitionCode) {
	}

	@Operation(summary = "Meetings that I hold (mine=true) or those of my wards, newest first")
	@GetMapping
	List<MeetingView> list(@RequestParam(defaultValue = "false") boolean mine) {
		return mine ? views.mine(CurrentActor.get()) : views.ofMyWards(CurrentActor.get());
	}

	@Operation(summary = "One meeting with its opinions and the answers that it is to hear")
	@GetMapping("/{code}")
	MeetingView one(@PathVariable String code) {
		return views.of(code, CurrentActor.get());
	}

	@Operation(summary = "Plan a meeting; its official gets the task to hold it")
	@PostMapping
	ResponseEntity<MeetingView> plan(@Valid @RequestBody Plan plan) {
		String code = desk.plan(plan.plan(), CurrentActor.get());
		return ResponseEntity.created(URI.create("/api/meetings/" + code)).body(views.planned(code));
	}

	@Operation(summary = "Write the minutes")
	@PutMapping("/{code}/minutes")
	MeetingView writeMinutes(@PathVariable String code, @Valid @RequestBody Minutes minutes) {
		desk.writeMinutes(code, minutes.text(), CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}

	@Operation(summary = "Note that the answer to a petition was announced at this meeting")
	@PostMapping("/{code}/announcements")
	MeetingView announce(@PathVariable String code, @Valid @RequestBody Announced announced) {
		desk.announce(code, announced.petitionCode(), CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}
}
