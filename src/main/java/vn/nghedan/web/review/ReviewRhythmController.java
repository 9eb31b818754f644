package vn.nghedan.web.review;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.review.ReviewRhythm;
import vn.nghedan.review.ReviewRhythms;

/** On which day of the month delegations meet. */
@OpenTo(Door.WORK)
@RestController
@RequestMapping("/api/review-rhythms")
class ReviewRhythmController {

	private final ReviewRhythms rhythms;
	private final ReviewRhythmViews views;
	private final ReviewRight right;

	ReviewRhythmController(ReviewRhythms rhythms, ReviewRhythmViews views, ReviewRight right) {
		this.rhythms = rhythms;
		this.views = views;
		this.right = right;
	}

	/** The rhythm of one delegation from a day on; {@code weekOfMonth} 5 is the last one, {@code weekday} 1 is Monday. */
	record Rhythm(@NotNull String delegation, int weekOfMonth, int weekday, @NotNull LocalTime at, String place,
			@NotNull LocalDate from) {
	}

	@Operation(summary = "The rhythms of the delegations that I see or lead, past and to come",
			description = "`general` is for all that have none of their own.")
	@OpenTo(Door.MEETINGS)
	@GetMapping
	ReviewRhythmViews.Rhythms all() {
		return views.of(CurrentActor.get());
	}

	@Operation(summary = "Change the rhythm of a delegation that I lead; reviews that are planned already stay")
	@PostMapping
	ReviewRhythmViews.Rhythms change(@Valid @RequestBody Rhythm rhythm) {
		right.mustLead(rhythm.delegation(), CurrentActor.get());
		rhythms.change(new ReviewRhythm(rhythm.delegation(), rhythm.weekOfMonth(), rhythm.weekday(), rhythm.at(), rhythm.place(),
				rhythm.from()), CurrentActor.get());
		return views.of(CurrentActor.get());
	}
}
