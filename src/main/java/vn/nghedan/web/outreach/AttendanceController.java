package vn.nghedan.web.outreach;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.attendance.AttendanceWatch;
import vn.nghedan.attendance.Review;
import vn.nghedan.attendance.Tallies;
import vn.nghedan.platform.Refusal;

/** Who has come as often as his programme wants, of those whom the official may see. */
@OpenTo(Door.ATTENDANCE)
@RestController
@RequestMapping("/api/attendance")
class AttendanceController {

	private final Tallies tallies;
	private final AttendanceWatch watch;
	private final AttendanceViews views;
	private final AttendanceScope scope;

	AttendanceController(Tallies tallies, AttendanceWatch watch, AttendanceViews views, AttendanceScope scope) {
		this.tallies = tallies;
		this.watch = watch;
		this.views = views;
		this.scope = scope;
	}

	@Operation(summary = "Visits that are owed and done by a programme, as of a day",
			description = "Sums and rows; the rows page by cursor: send `next` back as `cursor` until it is null. below=true shows only those who owe something.")
	@GetMapping
	AttendanceViews.Counted count(@RequestParam String programme,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on,
			@RequestParam(required = false) String ward, @RequestParam(required = false) String delegation,
			@RequestParam(defaultValue = "false") boolean below, @RequestParam(required = false) String cursor,
			@RequestParam(defaultValue = "100") @Min(1) @Max(1000) int limit) {
		return views.view(tallies.of(programme, on), new AttendanceViews.Asked(ward, delegation, below, cursor, limit), CurrentActor.get());
	}

	@Operation(summary = "On which days a programme was looked at, how many were below their quota, and who read the list")
	@GetMapping("/reviews")
	List<Review> reviews(@RequestParam String programme) {
		if (!scope.unitsOf(CurrentActor.get()).contains(watch.unitOf(programme))) {
			throw Refusal.notFound("attendance.no-programme", programme);
		}
		return watch.reviews(programme);
	}
}
