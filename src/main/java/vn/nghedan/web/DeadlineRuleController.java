package vn.nghedan.web;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.hibernate.validator.constraints.Length;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.calendar.Grade;
import vn.nghedan.calendar.RuleEdit;
import vn.nghedan.calendar.TermUnit;
import vn.nghedan.organization.CompetenceLevel;
import vn.nghedan.petition.Channel;
import vn.nghedan.petition.PetitionKind;

/** Terms as rows with their basis, for everybody to read and for managers to change. */
@OpenTo(Door.SIGNED_ON)
@RestController
@RequestMapping("/api/deadline-rules")
class DeadlineRuleController {

	private final RuleEdits edits;

	DeadlineRuleController(RuleEdits edits) {
		this.edits = edits;
	}

	/**
	 * A new row, or one that {@code replaces} another; empty circumstances mean all. Without {@code authority} it is for
	 * the whole nation.
	 */
	record Rule(Long replaces, @NotBlank @Pattern(regexp = "D\\d{2}") String code, String authority, Grade grade, PetitionKind kind,
			Channel channel, CompetenceLevel level, @NotNull @Min(0) @Max(1000) Integer amount, @NotNull TermUnit unit, Boolean rolls,
			@Years LocalDate validFrom, @Years LocalDate validTo,
			@NotBlank @Length(max = CalendarBodies.LONGEST_BASIS) String basis) {

		RuleEdit edit() {
			String whose = authority == null || authority.isBlank() ? CalendarRight.NATIONAL : authority.strip();
			return new RuleEdit(replaces, code, whose, grade, PetitionLine.code(kind), PetitionLine.code(channel), PetitionLine.code(level), amount,
					unit, rolls, validFrom, validTo, basis.strip());
		}
	}

	@Operation(summary = "The rules that an authority lives by: its own and those of the calendars above it")
	@GetMapping
	RuleView.All list(@RequestParam(defaultValue = CalendarRight.NATIONAL) String authority) {
		return edits.list(authority, CurrentActor.get());
	}

	@Operation(summary = "Add a row or correct one; dryRun=true only tells which cases would move",
			description = "A new row ends the row of the same circumstances the day before; `replaces` corrects a row.")
	@OpenTo(Door.CALENDARS)
	@PostMapping
	CalendarChange.OfRule post(@Valid @RequestBody Rule rule, @RequestParam(defaultValue = "false") boolean dryRun) {
		return edits.post(rule.edit(), dryRun, CurrentActor.get());
	}
}
