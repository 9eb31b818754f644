package vn.nghedan.web.meeting;

import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.meeting.NewReport;
import vn.nghedan.meeting.SituationKind;

/** Reports on the situation: urgent ones reach a head within the hour, the others wait in his list. */
@OpenTo(Door.HOLDING)
@RestController
@RequestMapping("/api/situation-reports")
class ReportController {

	private final ReportOffice office;

	ReportController(ReportOffice office) {
		this.office = office;
	}

	/** What is reported; a meeting, a group or a ward says where. */
	record Report(@NotNull UUID key, String meetingCode, String groupCode, String wardCode, @NotNull SituationKind kind, boolean urgent,
			@NotNull String text, boolean notAccusation) {

		NewReport report() {
			return new NewReport(key, none(meetingCode), none(groupCode), none(wardCode), kind, urgent, text, notAccusation);
		}

		private static String none(String code) {
			return code == null || code.isBlank() ? null : code.strip();
		}

		@Override
		public String toString() {
			return "Report";
		}
	}

	/** What a head says to it, if anything. */
	record Seen(String instruction) {

		@Override
		public String toString() {
			return "Seen";
		}
	}

	@Operation(summary = "Report on the situation; the same key again is the same report",
			description = "An urgent one is a task of the ward's chair at once, and of the next head above when the hour is over.")
	@PostMapping
	ReportView report(@Valid @RequestBody Report report) {
		return office.report(report.report(), CurrentActor.get());
	}

	@Operation(summary = "Reports of the wards that I see and my own, newest first", description = "Pages by cursor: pass `next` as `after`.")
	@OpenTo(Door.MEETINGS)
	@GetMapping
	ReportOffice.Page list(@RequestParam(defaultValue = "false") boolean unseen, @RequestParam(required = false) String after) {
		return office.list(unseen, after, CurrentActor.get());
	}

	@Operation(summary = "One report")
	@OpenTo(Door.MEETINGS)
	@GetMapping("/{code}")
	ReportView one(@PathVariable String code) {
		return office.of(code, CurrentActor.get());
	}

	@Operation(summary = "I have read it; of an urgent one this completes its step")
	@PostMapping("/{code}/seen")
	ReportView see(@PathVariable String code, @RequestBody(required = false) Seen seen) {
		return office.see(code, seen == null ? null : seen.instruction(), CurrentActor.get());
	}
}
