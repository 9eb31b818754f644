package vn.nghedan.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

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
import vn.nghedan.calendar.AlarmKind;
import vn.nghedan.calendar.AlarmRule;
import vn.nghedan.calendar.TermUnit;

/** When a deadline is told of, and up to whom. */
@OpenTo(Door.SIGNED_ON)
@RestController
@RequestMapping("/api/alarm-rules")
class AlarmRuleController {

	private final AlarmEdits edits;

	AlarmRuleController(AlarmEdits edits) {
		this.edits = edits;
	}

	/** One alarm; active and at the end of the day unless it says otherwise. */
	record Row(@NotNull AlarmKind kind, @NotNull @Min(0) @Max(20) Integer level, @NotNull @Min(-365) @Max(365) Integer offset,
			@NotNull TermUnit unit, Boolean atClosing, Boolean active,
			@NotBlank @Length(max = CalendarBodies.LONGEST_BASIS) String basis) {

		AlarmRule rule(String authority, String rule) {
			return new AlarmRule(null, authority, rule, kind, level, offset, unit, Boolean.TRUE.equals(atClosing),
					!Boolean.FALSE.equals(active), basis.strip());
		}
	}

	/** All alarms of a rule; they take the place of those it had. */
	record Rows(@NotNull @Size(max = 50) List<@NotNull @Valid Row> rows) {
	}

	@Operation(summary = "The alarms that an authority lives by: the default and every rule that has its own")
	@GetMapping
	RuleView.Alarms list(@RequestParam(defaultValue = CalendarRight.NATIONAL) String authority) {
		return edits.list(authority, CurrentActor.get());
	}

	@Operation(summary = "Replace the alarms of a rule, or the default ones; dryRun=true stores nothing")
	@OpenTo(Door.CALENDARS)
	@PutMapping("/{authority}/{rule}")
	RuleView.ChangedAlarms put(@PathVariable String authority, @PathVariable String rule, @Valid @RequestBody Rows rows,
			@RequestParam(defaultValue = "false") boolean dryRun) {
		return edits.put(authority, rule, rows.rows(), dryRun, CurrentActor.get());
	}
}
