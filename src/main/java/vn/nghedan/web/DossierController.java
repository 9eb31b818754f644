package vn.nghedan.web;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.dossier.DossierOffice.Destination;
import vn.nghedan.dossier.DossierStatus;
import vn.nghedan.dossier.LetterKind;
import vn.nghedan.dossier.ReplyKind;

/** Dossiers to the city and to other agencies: what gathers, what was sent, and what was answered. */
@OpenTo(Door.DOSSIERS)
@RestController
@RequestMapping("/api/dossiers")
class DossierController {

	private final DossierLists lists;
	private final DossierViews views;
	private final DossierVerbs verbs;
	private final DossierLetters letters;

	DossierController(DossierLists lists, DossierViews views, DossierVerbs verbs, DossierLetters letters) {
		this.lists = lists;
		this.views = views;
		this.verbs = verbs;
		this.letters = letters;
	}

	/** Why. */
	record Reason(@NotBlank String reason) {
	}

	/** What is taken out of an unsent dossier, why, and where it goes: back to the queue, or to be classified anew. */
	record Removal(@NotBlank String petition, @NotBlank String reason, @NotNull Destination to) {
	}

	/** One letter of the agency that answers several petitions; only interim answers may come without a number. */
	record Replies(String number, @NotNull LocalDate date, @NotEmpty @Valid List<Reply> items) {

		@Override
		public String toString() {
			return "Replies[" + number + ", " + date + ", " + items.size() + "]";
		}
	}

	/** What it says to one of them. */
	record Reply(@NotBlank String petition, @NotNull ReplyKind kind, @NotBlank String text) {

		@Override
		public String toString() {
			return "Reply[" + petition + ", " + kind + "]";
		}
	}

	@Operation(summary = "Dossiers of my offices, the newest first",
			description = "Pages by cursor: send `next` back as `cursor` until it is null.")
	@GetMapping
	DossierLists.Page list(@RequestParam(required = false) DossierStatus status,
			@RequestParam(defaultValue = "false") boolean unfinished, @RequestParam(required = false) String agency,
			@RequestParam(required = false) String cursor, @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
		return lists.page(CurrentActor.get(), status, unfinished, agency, cursor, limit);
	}

	@Operation(summary = "One dossier with its petitions, their replies, and its letters")
	@GetMapping("/{code}")
	DossierView one(@PathVariable String code) {
		return views.of(code, CurrentActor.get());
	}

	@Operation(summary = "A letter for printing: the one that was written, or how it would be written now")
	@GetMapping("/{code}/letters/{kind}")
	DossierLetters.Paper letter(@PathVariable String code, @PathVariable LetterKind kind,
			@RequestParam(required = false) Long id) {
		return letters.of(code, kind, id, CurrentActor.get());
	}

	@Operation(summary = "Take nothing more from now on, whatever the schedule says")
	@OpenTo(Door.DOSSIER_WORK)
	@PostMapping("/{code}/close")
	DossierView close(@PathVariable String code) {
		verbs.close(code, CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}

	@Operation(summary = "Call the letter back: its number is void, unanswered petitions wait for a new dossier")
	@OpenTo(Door.DOSSIER_WORK)
	@PostMapping("/{code}/cancel")
	DossierView cancel(@PathVariable String code, @Valid @RequestBody Reason reason) {
		verbs.cancel(code, reason.reason(), CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}

	@Operation(summary = "Take a petition out of an unsent dossier")
	@OpenTo(Door.DOSSIER_WORK)
	@PostMapping("/{code}/remove")
	DossierView remove(@PathVariable String code, @Valid @RequestBody Removal removal) {
		verbs.takeOut(code, removal, CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}

	@Operation(summary = "Record what a letter of the agency answers, all of it or nothing",
			description = "Completes the open step of each petition; 409 when one of them does not wait for a reply.")
	@OpenTo(Door.DOSSIER_WORK)
	@PostMapping("/{code}/replies")
	DossierView reply(@PathVariable String code, @Valid @RequestBody Replies replies) {
		verbs.reply(code, replies, CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}
}
