package vn.nghedan.web;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.organization.GroupAsOf;
import vn.nghedan.organization.OrganizationChart;
import vn.nghedan.organization.UnitAsOf;
import vn.nghedan.platform.Refusal;

/** Units and residential groups as they were on a day, with those before and after them. */
@OpenTo(Door.SIGNED_ON)
@RestController
@RequestMapping("/api/organization")
class OrganizationController {

	private final OrganizationChart chart;
	private final OrganizationRight right;

	OrganizationController(OrganizationChart chart, OrganizationRight right) {
		this.chart = chart;
		this.right = right;
	}

	/** All units of a day; {@code editable} tells whether I may change the organisation. */
	record Units(LocalDate on, boolean editable, List<UnitAsOf> units) {
	}

	@Operation(summary = "All units of a day, by name; today when no day is given")
	@GetMapping("/units")
	Units units(@RequestParam(required = false) @Years LocalDate on) {
		LocalDate day = right.day(on);
		return new Units(day, right.mayEdit(CurrentActor.get()), chart.units(day));
	}

	@Operation(summary = "One unit as of a day, whether it existed then or not", description = "A slash in the code is written as ~.")
	@GetMapping("/units/{code}")
	UnitAsOf unit(@PathVariable String code, @RequestParam(required = false) @Years LocalDate on) {
		String unit = code.replace('~', '/');
		return chart.unit(unit, right.day(on)).orElseThrow(() -> Refusal.notFound("organization.unknown-unit", unit));
	}

	@Operation(summary = "The residential groups of a ward on a day")
	@GetMapping("/groups")
	List<GroupAsOf> groups(@RequestParam String ward, @RequestParam(required = false) @Years LocalDate on) {
		if (chart.unit(ward, right.day(on)).isEmpty()) {
			throw Refusal.notFound("organization.unknown-unit", ward);
		}
		return chart.groups(ward, right.day(on));
	}

	@Operation(summary = "One residential group as of a day, with those before and after it and the one of that day")
	@GetMapping("/groups/{code}")
	GroupAsOf group(@PathVariable String code, @RequestParam(required = false) @Years LocalDate on) {
		return chart.group(code, right.day(on)).orElseThrow(() -> Refusal.notFound("organization.unknown-group", code));
	}
}
