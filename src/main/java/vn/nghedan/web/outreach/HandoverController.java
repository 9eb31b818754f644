package vn.nghedan.web.outreach;

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
import vn.nghedan.outreach.Handover;
import vn.nghedan.outreach.HandoverState;
import vn.nghedan.outreach.Handovers;
import vn.nghedan.platform.Refusal;
import vn.nghedan.web.OpenSteps;

/** The papers by which groups change hands, for those who order, receive or announce them. */
@OpenTo(Door.OUTREACH)
@RestController
@RequestMapping("/api/handovers")
class HandoverController {

	private final Handovers handovers;
	private final HandoverViews views;
	private final OutreachRight right;
	private final OpenSteps steps;

	HandoverController(Handovers handovers, HandoverViews views, OutreachRight right, OpenSteps steps) {
		this.handovers = handovers;
		this.views = views;
		this.right = right;
		this.steps = steps;
	}

	@Operation(summary = "The handovers of my units, the latest first, at most 200")
	@GetMapping
	List<HandoverView> list(@RequestParam(required = false) HandoverState state) {
		return views.lines(handovers.of(right.papersOf(CurrentActor.get())).stream()
				.filter(each -> state == null || each.state() == state).toList());
	}

	@Operation(summary = "One handover with its groups and the text of the paper to print")
	@GetMapping("/{code}")
	HandoverView one(@PathVariable String code) {
		Handover handover = handovers.get(code);
		if (!right.papersOf(CurrentActor.get()).contains(handover.unitCode()) && !steps.mayWork(CurrentActor.get(), code)) {
			throw Refusal.notFound("outreach.no-handover", code);
		}
		return views.whole(handover);
	}
}
