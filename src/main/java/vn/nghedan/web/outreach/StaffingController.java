package vn.nghedan.web.outreach;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.ResidentialGroup;
import vn.nghedan.outreach.StaffingChange;
import vn.nghedan.outreach.StaffingDesk;
import vn.nghedan.outreach.StaffingKind;
import vn.nghedan.outreach.StaffingPlan;
import vn.nghedan.web.Names;
import vn.nghedan.web.Years;

/** An official is absent, stood in for, gone or replaced: one request does it all, after a look at what it would do. */
@OpenTo(Door.DECIDING)
@RestController
class StaffingController {

	private final StaffingDesk desk;
	private final OutreachRight right;
	private final Organization organization;
	private final WarningWords words;
	private final Names names;

	StaffingController(StaffingDesk desk, OutreachRight right, Organization organization, WarningWords words, Names names) {
		this.desk = desk;
		this.right = right;
		this.organization = organization;
		this.words = words;
		this.names = names;
	}

	record Change(@NotNull StaffingKind kind, @NotBlank String username, @NotNull @Years LocalDate from, @Years LocalDate until,
			String group, String substitute, Map<String, String> successors, @NotBlank String reason) {

		StaffingChange change() {
			return new StaffingChange(kind, username.strip(), from, until, blankToNull(group), blankToNull(substitute), successors, reason);
		}

		private static String blankToNull(String text) {
			return text == null || text.isBlank() ? null : text.strip();
		}
	}

	/** What the change does, or would do; {@code handovers} are codes, none of a dry run. */
	record Plan(boolean dryRun, List<Line> lines, long openTasks, List<String> handovers, List<String> warnings) {
	}

	/** {@code to} is {@code null} where nobody is left; {@code proposed} where nobody was named. */
	record Line(String group, String groupName, String ward, String wardName, String from, String fromName, String to,
			String toName, boolean proposed) {
	}

	@Operation(summary = "Leave, substitution, departure or replacement of an official, or only what it would do",
			description = "LEAVE and SUBSTITUTION need substitute and until, REPLACEMENT a group; successors name whoever takes a group.")
	@PostMapping("/api/staffing-changes")
	Plan change(@Valid @RequestBody Change asked, @RequestParam(defaultValue = "false") boolean dryRun) {
		StaffingChange change = asked.change();
		String home = organization.official(change.username()).unitCode();
		right.requireDecision(CurrentActor.get(), Stream.concat(Stream.of(home), wardOf(change)).toArray(String[]::new));
		if (change.kind() == StaffingKind.LEAVE || change.kind() == StaffingKind.DEPARTURE) {
			right.requireStaffing(CurrentActor.get(), change.username(), change.substitute());
		}
		StaffingPlan plan = dryRun ? desk.preview(change) : desk.order(change, CurrentActor.get());
		return new Plan(dryRun, plan.lines().stream().map(this::line).toList(), plan.openTasks(), plan.handovers(),
				words.of(plan.warnings()));
	}

	/** Whoever decides for the ward of the one group concerned may give it to another. */
	private Stream<String> wardOf(StaffingChange change) {
		return change.kind() == StaffingKind.REPLACEMENT ? organization.findGroup(change.group()).map(ResidentialGroup::wardCode).stream()
				: Stream.empty();
	}

	private Line line(StaffingPlan.Line line) {
		Optional<ResidentialGroup> group = organization.findGroup(line.group());
		String ward = group.map(ResidentialGroup::wardCode).orElse(null);
		return new Line(line.group(), group.map(ResidentialGroup::name).orElse(line.group()), ward, names.unit(ward), line.from(),
				names.official(line.from()), line.to(), names.official(line.to()), line.proposed());
	}
}
