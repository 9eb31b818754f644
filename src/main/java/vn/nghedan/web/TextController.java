package vn.nghedan.web;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.petition.TextKind;

/** The long texts of a petition. */
@RestController
class TextController {

	private final Texts texts;

	TextController(Texts texts) {
		this.texts = texts;
	}

	/** A text as it is typed. */
	record Written(@NotNull String text) {

		@Override
		public String toString() {
			return "Written";
		}
	}

	@Operation(summary = "Write the finding, report, reply or answer of the open step",
			description = "Only for whoever works the step that needs this text; earlier versions are kept.")
	@PutMapping("/api/petitions/{code}/texts/{kind}")
	TextView write(@PathVariable String code, @PathVariable TextKind kind, @Valid @RequestBody Written written) {
		return texts.write(code, kind, written.text(), CurrentActor.get());
	}
}
