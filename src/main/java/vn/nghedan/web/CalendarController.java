package vn.nghedan.web;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;

/** Working calendars to read: which days count, where that comes from, and when a term would end. */
@OpenTo(Door.SIGNED_ON)
@RestController
@RequestMapping("/api/calendars")
class CalendarController {

	private final CalendarRight right;
	private final CalendarViews views;
	private final CalendarTerms terms;

	CalendarController(CalendarRight right, CalendarViews views, CalendarTerms terms) {
		this.right = right;
		this.views = views;
		this.terms = terms;
	}

	@Operation(summary = "The national calendar, those of units that differ from it, and those that I may change")
	@GetMapping
	List<CalendarView.Line> list() {
		return views.list(CurrentActor.get());
	}

	@Operation(summary = "A calendar with its days of one year, inherited ones included",
			description = "The code of a division holds a slash; write ~ for it in the address.")
	@GetMapping("/{authority}")
	CalendarView one(@PathVariable String authority, @RequestParam(required = false) @Min(2000) @Max(2100) Integer year) {
		return views.of(right.known(authority), year, CurrentActor.get());
	}

	@Operation(summary = "When a term ends, with every day on the way and why it counts or not")
	@GetMapping("/{authority}/due")
	CalendarView.Due due(@PathVariable String authority, @Valid @ParameterObject CalendarBodies.Term term) {
		return terms.due(right.known(authority), term);
	}

	@Operation(summary = "What law and moon propose for a year; nothing is stored")
	@GetMapping("/{authority}/proposal")
	CalendarView.Proposal proposal(@PathVariable String authority, @RequestParam @Min(2000) @Max(2100) Integer year) {
		return terms.proposal(right.known(authority), year);
	}

	@Operation(summary = "Everything that was ever recorded for a day in this calendar, newest first")
	@GetMapping("/{authority}/days/{date}/history")
	List<CalendarView.Version> history(@PathVariable String authority, @PathVariable @Years LocalDate date) {
		return views.history(right.known(authority), date);
	}
}
