package vn.nghedan.web.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.meeting.MeetingType;
import vn.nghedan.meeting.Rhythm;
import vn.nghedan.meeting.RhythmSpan;
import vn.nghedan.meeting.SeriesPlan;

/** How often groups and wards meet: the rhythms from which meetings are planned. */
@OpenTo(Door.ARRANGING)
@RestController
@RequestMapping("/api/meeting-series")
class SeriesController {

	private final SeriesDesk desk;

	SeriesController(SeriesDesk desk) {
		this.desk = desk;
	}

	/** How often; weekday 1 is Monday; weekOfMonth 5 is the last; anchor is the day from which it is counted, else the first day. */
	record RhythmBody(@NotNull Integer every, @NotNull RhythmSpan span, Integer weekOfMonth, @NotNull Integer weekday,
			Integer spareWeekday, @NotNull LocalTime at, @NotNull String place, LocalDate anchor) {

		Rhythm from(LocalDate first) {
			return new Rhythm(every, span, weekOfMonth, weekday, spareWeekday, at, place, anchor == null ? first : anchor);
		}
	}

	/** A series to begin: of a group, or of a ward without one. */
	record Start(String programme, String ward, String group, @NotNull MeetingType type, @NotNull LocalDate from, LocalDate to,
			@NotNull @Valid RhythmBody rhythm, String basis) {

		SeriesPlan plan() {
			return new SeriesPlan(programme, ward, group, type, from, to, rhythm.from(from), basis);
		}
	}

	/** Series of group meetings for all groups of wards that have none. */
	record StartAll(String programme, @NotNull List<String> wards, @NotNull LocalDate from) {
	}

	/** How many were begun. */
	record Started(int series) {
	}

	/** Another rhythm from a day on. */
	record Change(@NotNull LocalDate from, @NotNull @Valid RhythmBody rhythm, String basis) {
	}

	/** The last day. */
	record End(@NotNull LocalDate lastDay) {
	}

	@Operation(summary = "Series of a ward, or of all wards that I see, with their rhythms of all times")
	@OpenTo(Door.MEETINGS)
	@GetMapping
	List<SeriesView> list(@RequestParam(required = false) String ward, @RequestParam(required = false) MeetingType type) {
		return desk.list(ward, type, CurrentActor.get());
	}

	@Operation(summary = "Begin a series")
	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	SeriesView start(@Valid @RequestBody Start start) {
		return desk.start(start.plan(), CurrentActor.get());
	}

	@Operation(summary = "Begin group meetings every two months for all groups of these wards that have no series",
			description = "On Friday and Saturday evenings, spread so that the groups of one official do not meet on the same evening.")
	@PostMapping("/bulk")
	Started startAll(@Valid @RequestBody StartAll start) {
		return new Started(desk.startAll(start.programme(), start.wards(), start.from(), CurrentActor.get()));
	}

	@Operation(summary = "Another rhythm from a day on; meetings after it are planned anew, the former rhythm stays on record")
	@PostMapping("/{code}/changes")
	SeriesView change(@PathVariable String code, @Valid @RequestBody Change change) {
		return desk.change(code, change.from(), change.rhythm().from(change.from()), change.basis(), CurrentActor.get());
	}

	@Operation(summary = "End a series")
	@PostMapping("/{code}/end")
	SeriesView end(@PathVariable String code, @Valid @RequestBody End end) {
		return desk.end(code, end.lastDay(), CurrentActor.get());
	}
}
