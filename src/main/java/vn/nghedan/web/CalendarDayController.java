package vn.nghedan.web;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;

import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;

/** Changes of a calendar; with {@code dryRun} nothing is stored and the answer says which cases would move. */
@OpenTo(Door.CALENDARS)
@RestController
@RequestMapping("/api/calendars/{authority}")
class CalendarDayController {

	private final CalendarRight right;
	private final DayEdits edits;

	CalendarDayController(CalendarRight right, DayEdits edits) {
		this.right = right;
		this.edits = edits;
	}

	@Operation(summary = "Set what one day is; dryRun=true only tells which cases would move",
			description = "The day's former rows stay in its history. Stored changes move due dates in the background:"
					+ " follow `recalculation`. If-Match with the id of the row that was read (0 for none) refuses to overwrite"
					+ " somebody else's change.")
	@PutMapping("/days/{date}")
	CalendarChange.OfDay putDay(@PathVariable String authority, @PathVariable @Years LocalDate date,
			@Valid @RequestBody CalendarBodies.Day day, @RequestParam(defaultValue = "false") boolean dryRun,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String seen) {
		return edits.put(right.known(authority), day.on(date), seen, dryRun, CurrentActor.get());
	}

	@Operation(summary = "Set several days together, all or none")
	@PostMapping("/days")
	CalendarChange.Of postDays(@PathVariable String authority, @Valid @RequestBody CalendarBodies.Days days,
			@RequestParam(defaultValue = "false") boolean dryRun) {
		return edits.post(right.known(authority), days.drafts(), dryRun, CurrentActor.get());
	}

	@Operation(summary = "Set the office hours from a day on")
	@PutMapping("/hours")
	CalendarChange.Of putHours(@PathVariable String authority, @Valid @RequestBody CalendarBodies.Hours hours,
			@RequestParam(defaultValue = "false") boolean dryRun) {
		return edits.hours(right.known(authority), hours, dryRun, CurrentActor.get());
	}
}
