package vn.nghedan.web.outreach;

import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.outreach.AssignmentLine;
import vn.nghedan.outreach.Assignments;
import vn.nghedan.outreach.Programmes;
import vn.nghedan.web.Years;

/** Proposes assignments that share the groups out, and carries out what was accepted. */
@OpenTo(Door.PROPOSING)
@RestController
@RequestMapping("/api/assignments/proposals")
class ProposalController {

	private final ProposalViews views;
	private final Assignments assignments;
	private final Programmes programmes;
	private final OutreachRight right;
	private final FillingRight filling;
	private final WarningWords words;

	ProposalController(ProposalViews views, Assignments assignments, Programmes programmes, OutreachRight right, FillingRight filling,
			WarningWords words) {
		this.views = views;
		this.assignments = assignments;
		this.programmes = programmes;
		this.right = right;
		this.filling = filling;
		this.words = words;
	}

	/** No delegations: all of the programme's unit; no day: today. */
	record Asked(@NotBlank String programme, @Years LocalDate day, List<String> delegations) {

		List<String> only() {
			return delegations == null ? List.of() : delegations;
		}
	}

	/** From this day on, to the end of the programme. */
	record Accepted(@NotBlank String programme, @NotNull @Years LocalDate from, @Valid @NotEmpty List<AcceptedLine> lines) {
	}

	record AcceptedLine(@NotBlank String official, String delegation, @NotNull List<String> groups) {
	}

	/** Codes of the handovers, one for each ward. */
	record Done(List<String> handovers, List<String> warnings) {
	}

	@Operation(summary = "Propose who looks after which groups, within each delegation's ward; stores nothing")
	@PostMapping
	ProposalViews.Proposed propose(@Valid @RequestBody Asked asked) {
		right.requireProposal(CurrentActor.get(), programmes.get(asked.programme()).unitCode(), asked.only());
		return views.of(asked.programme(), right.day(asked.day()), asked.only());
	}

	@Operation(summary = "Carry out a proposal as it stands or as it was changed, all lines or none",
			description = "Whoever decides for a ward only may give its groups that nobody looks after to officials of his own unit.")
	@OpenTo(Door.DECIDING)
	@PostMapping("/accept")
	Done accept(@Valid @RequestBody Accepted accepted) {
		List<AssignmentLine> lines = accepted.lines().stream().flatMap(line -> line.groups().stream()
				.map(group -> new AssignmentLine(line.official(), group, line.delegation()))).toList();
		filling.require(CurrentActor.get(), programmes.get(accepted.programme()), accepted.from(), lines);
		Assignments.Assigned done = assignments.assignAll(accepted.programme(), accepted.from(), lines, CurrentActor.get());
		return new Done(done.handovers(), words.of(done.warnings()));
	}
}
