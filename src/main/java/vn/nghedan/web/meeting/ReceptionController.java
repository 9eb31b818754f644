package vn.nghedan.web.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;

/** When citizens are received, as it is put up in public. */
@OpenTo(Door.SIGNED_ON)
@RestController
@RequestMapping("/api/receptions")
class ReceptionController {

	private final ReceptionDesk desk;

	ReceptionController(ReceptionDesk desk) {
		this.desk = desk;
	}

	/** One reception; one that a holiday moved says from when and why, one that the chair did not hold himself says who did. */
	record Reception(String code, Instant scheduledAt, String place, String statusLabel, String officialName, boolean chairPresent,
			Instant movedFrom, String movedBecause, String cancelledBecause) {
	}

	/** The receptions of a month; {@code publishBy} is the last day on which it may be put up in time. */
	record Calendar(String unit, String unitName, YearMonth month, LocalDate publishBy, Instant publishedAt, boolean late,
			List<Reception> receptions) {
	}

	/** The month whose calendar was put up. */
	record Published(@NotBlank String unit, @NotNull YearMonth month) {
	}

	@Operation(summary = "The receptions of a unit in a month, this one unless another is named")
	@GetMapping("/calendar")
	Calendar calendar(@RequestParam String unit, @RequestParam(required = false) YearMonth month) {
		return desk.calendar(unit, month);
	}

	@Operation(summary = "The calendar of a month was put up in public")
	@OpenTo(Door.ARRANGING)
	@PostMapping("/calendar")
	Calendar publish(@Valid @RequestBody Published published) {
		return desk.publish(published.unit(), published.month(), CurrentActor.get());
	}
}
