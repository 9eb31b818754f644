package vn.nghedan.web;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.petition.OneLine;
import vn.nghedan.petition.Steering;
import vn.nghedan.reporting.WorklistScope;

/** Reminders: of steps that wait for somebody, by whoever leads. */
@OpenTo(Door.SIGNED_ON)
@RestController
class ReminderController {

	private final ReminderVerbs verbs;
	private final Steering steering;
	private final WorklistSight sight;
	private final Names names;

	ReminderController(ReminderVerbs verbs, Steering steering, WorklistSight sight, Names names) {
		this.verbs = verbs;
		this.steering = steering;
		this.sight = sight;
		this.names = names;
	}

	/** What I was reminded of. */
	record Line(long id, String code, String task, String note, String byName, Instant at) {
	}

	/** All of them, which are as many as {@code unseen}. */
	record Mine(List<Line> items, int unseen) {
	}

	/** One line to go with it, or nothing. */
	record Asked(@Size(max = OneLine.LONGEST) String note) {

		@Override
		public String toString() {
			return "Asked";
		}
	}

	@Operation(summary = "What I was reminded of and have not put aside, newest first, as long as it waits for me")
	@GetMapping("/api/reminders")
	Mine mine() {
		WorklistScope mine = sight.of(CurrentActor.get());
		List<Line> lines = steering.of(mine.username(), mine.names(), mine.groups()).stream().map(each -> new Line(each.id(),
				each.petitionCode(), each.taskId(), each.note(), names.official(each.remindedBy()), each.remindedAt())).toList();
		return new Mine(lines, lines.size());
	}

	@Operation(summary = "Put a reminder aside")
	@PostMapping("/api/reminders/{id}/seen")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void seen(@PathVariable long id) {
		steering.seen(id, CurrentActor.get().username());
	}

	@Operation(summary = "Remind everybody for whom a step of the petition waits", description = "Once a day for each step.")
	@OpenTo(Door.REMINDING)
	@PostMapping("/api/petitions/{code}/reminder")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remind(@PathVariable String code, @Valid @RequestBody Asked asked) {
		verbs.remindOfCase(code, asked.note(), CurrentActor.get());
	}
}
