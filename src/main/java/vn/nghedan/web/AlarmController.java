package vn.nghedan.web;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;

/** What I have been told about deadlines, the oldest due date first. */
@OpenTo(Door.SIGNED_ON)
@RestController
@RequestMapping("/api/alarms")
class AlarmController {

	private final AlarmViews alarms;

	AlarmController(AlarmViews alarms) {
		this.alarms = alarms;
	}

	/** One alarm told to me; {@code statusLabel} only as long as the case concerns me. */
	record Line(long id, String code, String rule, String name, String kind, String kindLabel, int level, Instant at, Instant due,
			Instant seenAt, String statusLabel) {
	}

	/** Some alarms, the cursor of the next ones ({@code null} after the last), and how many I have not seen. */
	record Page(List<Line> items, String next, int unseen) {
	}

	@Operation(summary = "My alarms of deadlines that still run, oldest due first",
			description = "Pages by cursor: send `next` back as `cursor` until it is null.")
	@GetMapping
	Page list(@RequestParam(defaultValue = "false") boolean unseen, @RequestParam(required = false) String cursor,
			@RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
		return alarms.of(CurrentActor.get(), unseen, cursor, limit);
	}

	@Operation(summary = "Note that I have seen it")
	@PostMapping("/{id}/seen")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void seen(@PathVariable long id) {
		alarms.seen(id, CurrentActor.get());
	}
}
