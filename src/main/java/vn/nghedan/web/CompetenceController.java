package vn.nghedan.web;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.organization.CompetenceLevel;
import vn.nghedan.petition.PetitionKind;

/** Whose matter is it: the decision table to read and to try. */
@OpenTo(Door.SIGNED_ON)
@RestController
@RequestMapping("/api/competence")
class CompetenceController {

	private final CompetenceTrial trial;

	CompetenceController(CompetenceTrial trial) {
		this.trial = trial;
	}

	/** A question; the place is a group or a ward, without a day it is asked for today. */
	record Try(@NotBlank String field, String object, PetitionKind kind, String groupCode, String wardCode, @Years LocalDate on) {
	}

	/** The competent unit and why; no level and no unit where the table has no answer. */
	record Answer(CompetenceLevel level, String levelLabel, String unit, String unitName, String rule, Integer row, String pattern,
			String explanation, String ward, String wardName, LocalDate on) {
	}

	/** A condition under its column, as drawn and in words. */
	record Cell(String column, String text, String words) {
	}

	/** A row of the table; conditions that are empty are left out. */
	record Row(int row, String rule, String annotation, String pattern, String unitWords, List<Cell> cells) {
	}

	@Operation(summary = "Which unit is competent, by which row and why",
			description = "A group or ward that is no more by that day stands for its successor.")
	@PostMapping("/try")
	Answer ask(@Valid @RequestBody Try question) {
		return trial.ask(question);
	}

	@Operation(summary = "The rows of the decision table in force, in their order: the first that fits decides")
	@GetMapping("/table")
	List<Row> table() {
		return trial.table();
	}
}
