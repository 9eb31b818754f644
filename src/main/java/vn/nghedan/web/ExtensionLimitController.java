package vn.nghedan.web;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.hibernate.validator.constraints.Length;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.calendar.Grade;
import vn.nghedan.calendar.LimitsEdit;

/** How often, and by how many working days, the work on a petition may be extended. */
@OpenTo(Door.SIGNED_ON)
@RestController
@RequestMapping("/api/extension-limits")
class ExtensionLimitController {

	private final LimitEdits edits;

	ExtensionLimitController(LimitEdits edits) {
		this.edits = edits;
	}

	/** The limits of one grade; both numbers 0 allow no extension. */
	record Limits(@NotNull @Min(0) @Max(5) Integer times, @NotNull @Min(0) @Max(60) Integer longestDays,
			@NotBlank @Length(max = CalendarBodies.LONGEST_BASIS) String basis) {

		LimitsEdit edit(String authority, Grade grade) {
			return new LimitsEdit(authority, grade, times, longestDays, basis.strip());
		}
	}

	@Operation(summary = "The limits that an authority lives by, its own or those of the calendars above it")
	@GetMapping
	RuleView.Limits list(@RequestParam(defaultValue = CalendarRight.NATIONAL) String authority) {
		return edits.list(authority, CurrentActor.get());
	}

	@Operation(summary = "Change the limits of a grade; dryRun=true stores nothing",
			description = "Extensions that were granted before stay; no date moves.")
	@OpenTo(Door.CALENDARS)
	@PutMapping("/{authority}/{grade}")
	RuleView.ChangedLimit put(@PathVariable String authority, @PathVariable Grade grade, @Valid @RequestBody Limits limits,
			@RequestParam(defaultValue = "false") boolean dryRun) {
		return edits.put(authority, grade, limits, dryRun, CurrentActor.get());
	}
}
