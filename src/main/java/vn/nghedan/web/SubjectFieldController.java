package vn.nghedan.web;

import java.time.LocalDate;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.hibernate.validator.constraints.Length;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;

/** The tree of subject fields, for everybody to read and for administrators to keep. */
@OpenTo(Door.SIGNED_ON)
@RestController
@RequestMapping("/api/subject-fields")
class SubjectFieldController {

	private static final int LONGEST_NAME = 120;

	private final SubjectFieldOffice office;

	SubjectFieldController(SubjectFieldOffice office) {
		this.office = office;
	}

	/** A field to begin; without {@code parent} it stands at the top. */
	record NewField(@NotBlank @Length(max = 60) @Pattern(regexp = "[A-Z][A-Z0-9]*(_[A-Z0-9]+)*") String code,
			@NotBlank @Length(max = LONGEST_NAME) String name, String parent, @Years LocalDate validFrom) {
	}

	/** What it is called from now on. */
	record NewName(@NotBlank @Length(max = LONGEST_NAME) String name) {
	}

	/** Its last day. */
	record LastDay(@NotNull @Years LocalDate on) {
	}

	@Operation(summary = "The fields of a day in the order of their tree; ended=true adds those that are not valid then")
	@GetMapping
	SubjectFieldView.Tree list(@RequestParam(required = false) @Years LocalDate on, @RequestParam(defaultValue = "false") boolean ended) {
		return office.tree(on, ended, CurrentActor.get());
	}

	@Operation(summary = "One field with everything that was done to it")
	@GetMapping("/{code}")
	SubjectFieldView.WithChanges one(@PathVariable String code) {
		return office.one(code);
	}

	@Operation(summary = "Add a field, today or on a day to come; one at the top needs its row in the decision table first")
	@OpenTo(Door.ORGANIZATION)
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	SubjectFieldView add(@Valid @RequestBody NewField field) {
		return office.add(field, CurrentActor.get());
	}

	@Operation(summary = "Call a field otherwise; old petitions show the new name too")
	@OpenTo(Door.ORGANIZATION)
	@PostMapping("/{code}/rename")
	SubjectFieldView rename(@PathVariable String code, @Valid @RequestBody NewName name) {
		return office.rename(code, name.name().strip(), CurrentActor.get());
	}

	@Operation(summary = "Let a field end after a day, today or later; nothing is deleted")
	@OpenTo(Door.ORGANIZATION)
	@PostMapping("/{code}/end")
	SubjectFieldView end(@PathVariable String code, @Valid @RequestBody LastDay lastDay) {
		return office.end(code, lastDay.on(), CurrentActor.get());
	}
}
