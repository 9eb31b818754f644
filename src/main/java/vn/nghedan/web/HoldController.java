package vn.nghedan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.Petition;
import vn.nghedan.platform.Refusal;
import vn.nghedan.retention.KeptCase;
import vn.nghedan.retention.LegalHolds;
import vn.nghedan.retention.RetentionBook;

/** Until when a case is kept, and who holds it longer. */
@OpenTo(Door.CASE_PAPERS)
@RestController
@RequestMapping("/api/petitions/{code}")
class HoldController {

	private final Cases cases;
	private final RetentionBook book;
	private final LegalHolds holds;
	private final RetentionRight right;
	private final RetentionViews views;

	HoldController(Cases cases, RetentionBook book, LegalHolds holds, RetentionRight right, RetentionViews views) {
		this.cases = cases;
		this.book = book;
		this.holds = holds;
		this.right = right;
		this.views = views;
	}

	/** Why it is to be held, and until when; without a day until somebody releases it. */
	record Body(@NotBlank String reason, LocalDate until) {
	}

	/** Why it need not be held any more. */
	record Release(@NotBlank String reason) {
	}

	/** {@code dueOn} and what goes with it only of a case that has ended; {@code mayHold}: it is his to hold and release. */
	record Kept(String code, String className, LocalDate endedOn, LocalDate dueOn, Instant anonymisedAt, boolean held, boolean mayHold,
			List<RetentionViews.Hold> holds) {
	}

	@Operation(summary = "Until when the case is kept, and its legal holds")
	@GetMapping("/retention")
	Kept kept(@PathVariable String code) {
		return kept(cases.see(code, CurrentActor.get()), CurrentActor.get());
	}

	@Operation(summary = "Hold the case: it is not destroyed, whatever its term")
	@OpenTo(Door.RETENTION)
	@PostMapping("/holds")
	Kept hold(@PathVariable String code, @Valid @RequestBody Body body) {
		Petition petition = mine(code);
		holds.place(code, body.reason(), body.until(), CurrentActor.get());
		return kept(petition, CurrentActor.get());
	}

	@Operation(summary = "Release a hold; it stays on record")
	@OpenTo(Door.RETENTION)
	@PostMapping("/holds/{id}/release")
	Kept release(@PathVariable String code, @PathVariable long id, @Valid @RequestBody Release body) {
		Petition petition = mine(code);
		holds.release(code, id, body.reason(), CurrentActor.get());
		return kept(petition, CurrentActor.get());
	}

	private Petition mine(String code) {
		Petition petition = cases.see(code, CurrentActor.get());
		if (!mayHold(petition, CurrentActor.get())) {
			throw Refusal.forbidden("retention.not-your-unit");
		}
		return petition;
	}

	private boolean mayHold(Petition petition, Actor actor) {
		return right.units(actor).contains(petition.placeNow().wardCode());
	}

	private Kept kept(Petition petition, Actor actor) {
		KeptCase kept = book.of(petition.code()).orElse(null);
		List<RetentionViews.Hold> all = holds.of(petition.code()).stream().map(views::hold).toList();
		return new Kept(petition.code(), kept == null ? null : kept.className(), kept == null ? null : kept.endedOn(),
				kept == null ? null : kept.dueOn(), petition.anonymisedAt(), all.stream().anyMatch(RetentionViews.Hold::inForce),
				mayHold(petition, actor) && !petition.isAnonymised(), all);
	}
}
