package vn.nghedan.web;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.petition.TextKind;

/** The long texts of a petition. */
@OpenTo(Door.WORK)
@RestController
class TextController {

	private final Texts texts;

	TextController(Texts texts) {
		this.texts = texts;
	}

	/** A text as it is typed; {@code notAccusation}: words of the resident that sound like an accusation are none. */
	record Written(@NotNull String text, boolean notAccusation) {

		@Override
		public String toString() {
			return "Written";
		}
	}

	@Operation(summary = "Write the finding, report, reply or answer of the open step",
			description = "Only for whoever works the step that needs this text; earlier versions are kept. What a resident "
					+ "has added is asked about like what he said first (petition.maybe-accusation) unless notAccusation is true.")
	@PutMapping("/api/petitions/{code}/texts/{kind}")
	TextView write(@PathVariable String code, @PathVariable TextKind kind, @Valid @RequestBody Written written) {
		return texts.write(code, kind, written.text(), written.notAccusation(), CurrentActor.get());
	}
}
