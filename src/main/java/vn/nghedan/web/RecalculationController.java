package vn.nghedan.web;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.petition.Recalculation;
import vn.nghedan.petition.Recalculations;
import vn.nghedan.platform.Refusal;

/** How far the due dates have moved after a change of calendar or rules. */
@OpenTo(Door.SIGNED_ON)
@RestController
@RequestMapping("/api/recalculations")
class RecalculationController {

	private static final int SHOWN = 20;

	private final Recalculations recalculations;
	private final Names names;

	RecalculationController(Recalculations recalculations, Names names) {
		this.recalculations = recalculations;
		this.names = names;
	}

	/** Numbers only, no case: anybody may know why dates are moving. */
	record View(long id, String what, String requestedByName, Instant requestedAt, String state, int total, int done, int moved,
			Instant finishedAt) {
	}

	@Operation(summary = "The latest recalculations, newest first")
	@GetMapping
	List<View> list() {
		return recalculations.latest(SHOWN).stream().map(this::view).toList();
	}

	@Operation(summary = "One recalculation with its progress")
	@GetMapping("/{id}")
	View one(@PathVariable long id) {
		return recalculations.find(id).map(this::view).orElseThrow(() -> Refusal.notFound("web.no-such-recalculation"));
	}

	private View view(Recalculation one) {
		return new View(one.id(), one.what(), names.official(one.requestedBy()), one.requestedAt(), one.state().name(), one.total(),
				one.done(), one.moved(), one.finishedAt());
	}
}
