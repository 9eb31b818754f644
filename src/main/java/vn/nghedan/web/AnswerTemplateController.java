package vn.nghedan.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.Petition;
import vn.nghedan.platform.PlainText;
import vn.nghedan.web.KeptWords.Kept;
import vn.nghedan.web.KeptWords.Shelf;

/** Words of answers that are given often, with places for what differs. */
@OpenTo(Door.WORK)
@RestController
@RequestMapping("/api/answer-templates")
class AnswerTemplateController {

	private final KeptWords kept;
	private final Names names;

	AnswerTemplateController(KeptWords kept, Names names) {
		this.kept = kept;
		this.names = names;
	}

	/** A template to keep; {@code unit} to share it. */
	record Template(@NotBlank @Size(max = 60) String name, @NotBlank @Size(max = Petition.LONGEST_TEXT) String words, String unit) {

		@Override
		public String toString() {
			return "Template";
		}
	}

	/** One that I may use. */
	record View(long id, String name, String words, boolean mine, String ownerName, String unit, String unitName) {
	}

	@Operation(summary = "My templates and those of my units")
	@GetMapping
	List<View> list() {
		Actor actor = CurrentActor.get();
		return kept.of(Shelf.TEMPLATES, actor).stream().map(each -> view(each, actor)).toList();
	}

	@Operation(summary = "Keep a template; under a name used before it replaces that one")
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	View keep(@Valid @RequestBody Template template) {
		AnswerWords.mustBeKnown(template.words());
		Actor actor = CurrentActor.get();
		return view(kept.keep(Shelf.TEMPLATES, template.name(), PlainText.normalise(template.words()), template.unit(), actor), actor);
	}

	@Operation(summary = "Forget a template of mine")
	@DeleteMapping("/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void forget(@PathVariable long id) {
		kept.forget(Shelf.TEMPLATES, id, CurrentActor.get());
	}

	private View view(Kept each, Actor actor) {
		return new View(each.id(), each.name(), each.words(), each.owner().equals(actor.username()), names.official(each.owner()), each.unit(),
				names.unit(each.unit()));
	}
}
