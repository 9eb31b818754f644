package vn.nghedan.web.outreach;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.attendance.AnsweredBy;
import vn.nghedan.attendance.AnsweredRatio;
import vn.nghedan.attendance.OnTheSpot;
import vn.nghedan.attendance.Rotation;
import vn.nghedan.attendance.WardRotation;
import vn.nghedan.meeting.MeetingType;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.Organization;
import vn.nghedan.platform.Messages;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** How fairly the wards go round their residential groups, and how much is answered at meetings there and then. */
@OpenTo(Door.ATTENDANCE)
@RestController
@RequestMapping("/api/attendance")
class RotationController {

	private final Rotation rotation;
	private final OnTheSpot onTheSpot;
	private final Organization organization;
	private final AttendanceScope scope;
	private final Clock clock;

	RotationController(Rotation rotation, OnTheSpot onTheSpot, Organization organization, AttendanceScope scope, Clock clock) {
		this.rotation = rotation;
		this.onTheSpot = onTheSpot;
		this.organization = organization;
		this.scope = scope;
		this.clock = clock;
	}

	/** The averages are over so many weeks up to the day. */
	record Turns(LocalDate on, int weeks, MeetingType type, List<WardRotation> wards) {
	}

	/** The rows sum to the total. */
	record Answered(LocalDate from, LocalDate to, AnsweredBy by, AnsweredRatio total, List<AnsweredRatio> rows) {
	}

	@Operation(summary = "When each residential group was visited last, and how often the wards go out",
			description = "All wards that the caller sees, or one; the group that waits longest comes first.")
	@GetMapping("/rotation")
	Turns turns(@RequestParam(required = false) String ward, @RequestParam(defaultValue = "DIALOGUE") MeetingType type,
			@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate on) {
		LocalDate day = on == null ? VietnamTime.dateOf(clock.instant()) : on;
		Set<String> seen = scope.unitsOf(CurrentActor.get());
		List<String> wards = organization.wards(day).stream().map(Authority::code).filter(seen::contains)
				.filter(code -> ward == null || ward.equals(code)).toList();
		return new Turns(day, Rotation.WEEKS, type, rotation.of(wards, type.name(), day));
	}

	@Operation(summary = "How many of the opinions raised at meetings were answered on the spot")
	@GetMapping("/on-the-spot")
	Answered answered(@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
			@RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to, @RequestParam(defaultValue = "WARD") AnsweredBy by) {
		if (to.isBefore(from)) {
			throw new Refusal("web.period");
		}
		var actor = CurrentActor.get();
		List<AnsweredRatio> rows = onTheSpot.count(from, to, by, scope.unitsOf(actor), actor.username()).stream()
				.map(row -> by == AnsweredBy.TYPE ? named(row) : row).toList();
		return new Answered(from, to, by, onTheSpot.total(rows), rows);
	}

	private static AnsweredRatio named(AnsweredRatio row) {
		return new AnsweredRatio(row.key(), Messages.text("web", "meetingType." + row.key(), LocaleContextHolder.getLocale()), row.raised(), row.answered());
	}
}
