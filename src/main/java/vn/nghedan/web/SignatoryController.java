package vn.nghedan.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.response.RelayWay;

/** Who signed a collective petition and speaks for the others. */
@OpenTo(Door.WORK)
@RestController
@RequestMapping("/api/petitions/{code}/signatories")
class SignatoryController {

	private final SignatoryVerbs verbs;

	SignatoryController(SignatoryVerbs verbs) {
		this.verbs = verbs;
	}

	/** One person a line: name; telephone; address. */
	record Pasted(@NotBlank @Size(max = 2_000_000) String lines) {

		@Override
		public String toString() {
			return "Pasted";
		}
	}

	/** Who speaks for all from now on. */
	record Representatives(@NotEmpty List<@NotNull Long> ids) {
	}

	/** Why somebody signs no more. */
	record Gone(@NotBlank String reason) {
	}

	/** How and when somebody heard the answer. */
	record Told(@NotNull RelayWay way, @NotNull LocalDate toldOn) {
	}

	@Operation(summary = "Those who signed, in the order of the list; empty for a petition of one")
	@OpenTo(Door.CASE_PAPERS)
	@GetMapping
	SignatoryVerbs.Signed all(@PathVariable String code) {
		return verbs.of(code, CurrentActor.get());
	}

	@Operation(summary = "Add those who signed, one a line: name; telephone; address",
			description = "All lines or none; 422 lists the wrong ones under rows. Fewer than five people are no collective.")
	@PostMapping
	SignatoryVerbs.Signed add(@PathVariable String code, @Valid @RequestBody Pasted pasted) {
		verbs.add(code, SignatoryLines.read(pasted.lines()), CurrentActor.get());
		return all(code);
	}

	@Operation(summary = "Name who speaks for all: one or two of five to ten, up to five of more than ten")
	@PostMapping("/representatives")
	SignatoryVerbs.Signed represent(@PathVariable String code, @Valid @RequestBody Representatives named) {
		verbs.represent(code, named.ids(), CurrentActor.get());
		return all(code);
	}

	@Operation(summary = "Record that one of them has withdrawn; the case goes on for the others, with the last one it ends")
	@PostMapping("/{id}/withdraw")
	SignatoryVerbs.Signed withdraw(@PathVariable String code, @PathVariable long id, @Valid @RequestBody Gone gone) {
		verbs.withdraw(code, id, gone.reason(), CurrentActor.get());
		return all(code);
	}

	@Operation(summary = "Record that one of them has heard the answer; each who speaks for the others has to")
	@PostMapping("/{id}/told")
	SignatoryVerbs.Signed tell(@PathVariable String code, @PathVariable long id, @Valid @RequestBody Told told) {
		verbs.tell(code, id, told.way(), told.toldOn(), CurrentActor.get());
		return all(code);
	}

	@ExceptionHandler
	ProblemDetail wrongLines(SignatoryLines.Rejected rejected, Locale locale) {
		ProblemDetail problem = Problem.of(HttpStatus.UNPROCESSABLE_ENTITY, rejected.code(), rejected.in(locale), locale);
		problem.setProperty("rows", rejected.rows());
		return problem;
	}
}
