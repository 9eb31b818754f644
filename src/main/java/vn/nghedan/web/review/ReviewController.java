package vn.nghedan.web.review;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.review.ReviewNote;
import vn.nghedan.review.ReviewStatus;
import vn.nghedan.review.Verdict;

/** The monthly reviews of the delegations: agenda, what is noted of each petition, minutes. */
@OpenTo(Door.WORK)
@RestController
@RequestMapping("/api/reviews")
class ReviewController {

	private final ReviewLists lists;
	private final ReviewViews views;
	private final ReviewPrints prints;
	private final ReviewVerbs verbs;

	ReviewController(ReviewLists lists, ReviewViews views, ReviewPrints prints, ReviewVerbs verbs) {
		this.lists = lists;
		this.views = views;
		this.prints = prints;
		this.verbs = verbs;
	}

	/** A review besides those of the rhythm. */
	record Called(@NotBlank String delegation, @NotNull OffsetDateTime scheduledAt, String place) {
	}

	/** Another time, and why. */
	record Moved(@NotNull OffsetDateTime scheduledAt, @NotBlank String reason) {
	}

	/** What is noted of some petitions of the agenda; the others stay as they are. */
	record Noted(@NotEmpty @Valid List<Item> items) {
	}

	/** What is noted of one petition; no {@code direction} or {@code onTheSpot} leaves what stands, an empty one or NONE removes it. */
	record Item(@NotBlank String petition, boolean reported, String direction, Verdict onTheSpot, String reason) {

		ReviewNote note() {
			return new ReviewNote(petition, reported, direction, onTheSpot, reason);
		}

		@Override
		public String toString() {
			return "Item[" + petition + ", " + reported + "]";
		}
	}

	/** The minutes beside the list of petitions, or a direction. */
	record Words(@NotNull String text) {

		@Override
		public String toString() {
			return "Words";
		}
	}

	@Operation(summary = "Reviews of my delegations and wards, the latest first; those to come the next first",
			description = "Pages by cursor: send `next` back as `cursor` until it is null.")
	@OpenTo(Door.MEETINGS)
	@GetMapping
	ReviewLists.Page list(@RequestParam(required = false) String delegation, @RequestParam(required = false) ReviewStatus status,
			@RequestParam(required = false) String cursor, @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
		return lists.page(CurrentActor.get(), delegation, status, cursor, limit);
	}

	@Operation(summary = "Call a review besides the monthly one")
	@PostMapping
	ResponseEntity<ReviewView> call(@Valid @RequestBody Called called) {
		String code = verbs.call(called.delegation(), called.scheduledAt().toInstant(), called.place(), CurrentActor.get());
		return ResponseEntity.created(URI.create("/api/reviews/" + code)).body(views.of(code, CurrentActor.get()));
	}

	@Operation(summary = "One review with everything that it has to hear of, or has heard of")
	@OpenTo(Door.MEETINGS)
	@GetMapping("/{code}")
	ReviewView one(@PathVariable String code) {
		return views.of(code, CurrentActor.get());
	}

	@Operation(summary = "Note what was reported, directed and decided about petitions of the agenda")
	@PutMapping("/{code}/items")
	ReviewView note(@PathVariable String code, @Valid @RequestBody Noted noted) {
		verbs.note(code, noted.items().stream().map(Item::note).toList(), CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}

	@Operation(summary = "Write what is directed about one petition; what else is noted of it stays")
	@PutMapping("/{code}/items/{petition}/direction")
	ResponseEntity<Void> direct(@PathVariable String code, @PathVariable String petition, @Valid @RequestBody Words direction) {
		verbs.direct(code, petition, direction.text(), CurrentActor.get());
		return ResponseEntity.noContent().build();
	}

	@Operation(summary = "Hold it at another time")
	@PostMapping("/{code}/schedule")
	ReviewView move(@PathVariable String code, @Valid @RequestBody Moved moved) {
		verbs.move(code, moved.scheduledAt().toInstant(), moved.reason(), CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}

	@Operation(summary = "Write what the minutes say beside the list")
	@PutMapping("/{code}/minutes")
	ReviewView write(@PathVariable String code, @Valid @RequestBody Words minutes) {
		verbs.writeMinutes(code, minutes.text(), CurrentActor.get());
		return views.of(code, CurrentActor.get());
	}

	@Operation(summary = "For printing: the agenda of a review to come, the minutes of one that was held")
	@OpenTo(Door.MEETINGS)
	@GetMapping("/{code}/paper")
	ReviewPaper paper(@PathVariable String code) {
		return prints.of(code, CurrentActor.get());
	}
}
