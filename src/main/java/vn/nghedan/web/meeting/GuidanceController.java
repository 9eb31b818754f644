package vn.nghedan.web.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import io.swagger.v3.oas.annotations.Operation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.meeting.GuidanceDesk;
import vn.nghedan.meeting.GuidedAway;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.platform.Messages;
import vn.nghedan.web.Labels;

/** Denunciations and reports of crimes: that somebody was guided to the right place, and nothing of what he said. */
@RestController
@RequestMapping("/api/guided-away")
class GuidanceController {

	private final GuidanceDesk desk;

	GuidanceController(GuidanceDesk desk) {
		this.desk = desk;
	}

	/** The meeting is not kept: a stub must not lead to the group. */
	record Heard(@NotNull UUID key, String meetingCode, @NotNull OffsetDateTime heardAt, @NotNull PetitionKind kind) {
	}

	/** Which office or duty officer has it now. */
	record HandedOver(@NotBlank String to, @NotNull OffsetDateTime at) {

		@Override
		public String toString() {
			return "HandedOver";
		}
	}

	/** A stub, and what the official does with the person before him. */
	record Stub(String code, LocalDate heardOn, String kind, String kindLabel, String guidance, String handedOverTo,
			Instant handedOverAt) {

		static Stub of(GuidedAway guided) {
			String guidance = Messages.text("meeting", "guidance." + guided.kind(), LocaleContextHolder.getLocale());
			return new Stub(guided.code(), guided.heardOn(), guided.kind().name(), Labels.of(guided.kind()), guidance,
					guided.handedOverTo(), guided.handedOverAt());
		}
	}

	@Operation(summary = "Note that somebody was guided away: a number, the day, who and the kind, nothing else",
			description = "The same key again is the same stub. Answers with what to do now.")
	@PostMapping
	Stub note(@Valid @RequestBody Heard heard) {
		return Stub.of(desk.note(heard.key(), heard.heardAt().toInstant(), heard.kind(), CurrentActor.get()));
	}

	@Operation(summary = "My own stubs, newest first")
	@GetMapping
	List<Stub> mine() {
		return desk.of(CurrentActor.get()).stream().map(Stub::of).toList();
	}

	@Operation(summary = "The police or the denunciation officer has taken it over")
	@PostMapping("/{code}/handed-over")
	Stub handOver(@PathVariable String code, @Valid @RequestBody HandedOver handed) {
		return Stub.of(desk.handOver(code, handed.to(), handed.at().toInstant(), CurrentActor.get()));
	}
}
