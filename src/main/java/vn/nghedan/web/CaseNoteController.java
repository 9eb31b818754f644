package vn.nghedan.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
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

/** What officials write to one another about a petition; it is in no letter, no file and no print. */
@OpenTo(Door.WORK)
@RestController
@RequestMapping("/api/petitions/{code}/notes")
class CaseNoteController {

	private final CaseNoteVerbs verbs;

	CaseNoteController(CaseNoteVerbs verbs) {
		this.verbs = verbs;
	}

	/** A note as it is sent; {@code mentions} are usernames, {@code notAccusation} that its author has been asked. */
	record Written(@NotNull String text, @Size(max = 20) Set<@NotNull String> mentions, boolean notAccusation) {

		@Override
		public String toString() {
			return "Written";
		}
	}

	/** An official by name. */
	record Colleague(String username, String name, String office) {
	}

	/** One note; without text once it was taken back. */
	record Note(long id, Instant at, String author, String authorName, String text, boolean mine, List<Colleague> mentioned) {

		@Override
		public String toString() {
			return "Note[" + id + "]";
		}
	}

	@Operation(summary = "The notes of the petition, newest first")
	@GetMapping
	List<Note> all(@PathVariable String code) {
		return verbs.of(code, CurrentActor.get());
	}

	@Operation(summary = "Write a note, and tell those whom it names",
			description = "Only who sees the petition may be named. Words of an accusation are refused (petition.maybe-accusation) unless notAccusation.")
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	List<Note> write(@PathVariable String code, @Valid @RequestBody Written written) {
		verbs.write(code, written, CurrentActor.get());
		return verbs.of(code, CurrentActor.get());
	}

	@Operation(summary = "Take my note back; its words are gone for good")
	@PostMapping("/{id}/taking-back")
	List<Note> takeBack(@PathVariable String code, @PathVariable long id) {
		verbs.takeBack(code, id, CurrentActor.get());
		return verbs.of(code, CurrentActor.get());
	}

	@Operation(summary = "Whom a note may name: those with an office near the petition, and whoever has a step of it")
	@GetMapping("/colleagues")
	List<Colleague> colleagues(@PathVariable String code) {
		return verbs.colleagues(code, CurrentActor.get());
	}
}
