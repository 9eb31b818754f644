package vn.nghedan.web;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;

/** Why every deadline of a petition is the day it is. */
@OpenTo(Door.CASES)
@RestController
@RequestMapping("/api/petitions/{code}/clocks")
class ClockController {

	private final ExplainedClocks clocks;

	ClockController(ExplainedClocks clocks) {
		this.clocks = clocks;
	}

	@Operation(summary = "Every clock of the petition with its explanation, in words and in parts")
	@GetMapping
	List<ExplainedClock> list(@PathVariable String code) {
		return clocks.of(code, CurrentActor.get());
	}
}
