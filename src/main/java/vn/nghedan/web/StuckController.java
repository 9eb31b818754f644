package vn.nghedan.web;

import java.time.Instant;
import java.util.List;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;

/** Work in the background that failed, of the cases that somebody answers for, told in words of the case. */
@OpenTo(Door.OPERATION)
@RestController
@RequestMapping("/api/stuck")
class StuckController {

	private final StuckCases stuck;

	StuckController(StuckCases stuck) {
		this.stuck = stuck;
	}

	/** One failed step; {@code petition} tells whether {@code code} is one, {@code text} says all of it in a sentence. */
	record Line(String id, String code, boolean petition, String process, String step, Instant since, String text) {
	}

	/** The oldest ones of {@code count}. */
	record Lines(long count, List<Line> items) {
	}

	@Operation(summary = "Failed background work of the cases of the units that I lead, the oldest first")
	@GetMapping
	Lines list() {
		return stuck.of(CurrentActor.get());
	}

	@Operation(summary = "Have one failed step tried again")
	@PostMapping("/{id}/retry")
	@ResponseStatus(HttpStatus.ACCEPTED)
	void retry(@PathVariable String id) {
		stuck.retry(id, CurrentActor.get());
	}
}
