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
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.platform.Messages;
import vn.nghedan.quarantine.Stub;
import vn.nghedan.quarantine.StubDesk;
import vn.nghedan.web.Labels;

/** Denunciations and reports of crimes: that somebody was guided to the right place, and nothing of what he said. */
@OpenTo(Door.HOLDING)
@RestController
@RequestMapping("/api/guided-away")
class GuidanceController {

	private final StubDesk desk;

	GuidanceController(StubDesk desk) {
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
	record Note(String code, LocalDate heardOn, String kind, String kindLabel, String guidance, String handedOverTo,
			Instant handedOverAt) {

		static Note of(Stub guided) {
			String guidance = Messages.text("meeting", "guidance." + guided.kind(), LocaleContextHolder.getLocale());
			boolean his = concernsHim(guided);
			return new Note(guided.number(), guided.day(), guided.kind().name(), Labels.of(guided.kind()), guidance,
					his ? guided.handedOverTo() : null, his ? guided.handedOverAt() : null);
		}
	}

	@Operation(summary = "Note that somebody was guided away: a number, the day, who and the kind, nothing else",
			description = "The same key again is the same stub, and the same answer. Answers with what to do now.")
	@PostMapping
	Note note(@Valid @RequestBody Heard heard) {
		return Note.of(desk.note(heard.key(), heard.heardAt().toInstant(), heard.kind(), CurrentActor.get()));
	}

	@Operation(summary = "Reports of crimes that I guided somebody with, newest first",
			description = "No denunciations: their stubs are the denunciation officer's alone from the beginning.")
	@GetMapping
	List<Note> mine() {
		return desk.of(CurrentActor.get()).stream().filter(GuidanceController::concernsHim).map(Note::of).toList();
	}

	@Operation(summary = "The police has taken over the report of a crime",
			description = "That a denunciation was handed over is confirmed by the denunciation officer himself.")
	@PostMapping("/{code}/handed-over")
	Note handOver(@PathVariable String code, @Valid @RequestBody HandedOver handed) {
		return Note.of(desk.handOverToPolice(code, handed.to(), handed.at().toInstant(), CurrentActor.get()));
	}

	/** He hands the report of a crime to the police himself. */
	private static boolean concernsHim(Stub stub) {
		return stub.kind() == PetitionKind.CRIME_REPORT;
	}
}
