package vn.nghedan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.meeting.Announced;
import vn.nghedan.meeting.Announcements;
import vn.nghedan.petition.Petition;
import vn.nghedan.platform.Messages;
import vn.nghedan.response.Relay;
import vn.nghedan.response.RelayDesk;

/** How the answer to a petition came back: what was told or tried in person, and what the group's meetings heard. */
@OpenTo(Door.CASE_PAPERS)
@RestController
class RelayController {

	private final Cases cases;
	private final RelayDesk relays;
	private final Announcements announcements;
	private final Names names;

	RelayController(Cases cases, RelayDesk relays, Announcements announcements, Names names) {
		this.cases = cases;
		this.relays = relays;
		this.announcements = announcements;
		this.names = names;
	}

	/** Both ways; {@code fully} when nobody owes any more of it, {@code announceOn} while a meeting is to hear it. */
	record Back(boolean fully, String announcement, String announcementLabel, LocalDate announceOn, List<Told> relays,
			List<Heard> announcements) {
	}

	/** One relay, or an attempt; {@code onBehalfOf} whose duty it was where somebody else did it. */
	record Told(String way, String wayLabel, LocalDate on, boolean attempt, String reason, String reasonLabel, LocalDate nextTry,
			String proof, String by, String byName, String onBehalfOf, String onBehalfOfName) {
	}

	/** What one meeting did. */
	record Heard(String meeting, Instant meetingAt, String kind, String outcome, String reason, String proof, String byName) {
	}

	@Operation(summary = "How the answer was brought back: in person, attempts included, and at the group's meetings")
	@GetMapping("/api/petitions/{code}/relays")
	Back back(@PathVariable String code) {
		Petition petition = cases.see(code, CurrentActor.get());
		return new Back(petition.isFullyRelayed(), petition.result().announcement().name(), Labels.of(petition.result().announcement()),
				petition.result().announceOn(), relays.relaysOf(code).stream().map(this::told).toList(),
				announcements.ofPetition(code).stream().map(this::heard).toList());
	}

	private Told told(Relay relay) {
		return new Told(relay.way().name(), text("way", relay.way()), relay.toldOn(), relay.attempt(), PetitionLine.code(relay.reason()),
				text("reason", relay.reason()), relay.nextTry(), relay.proof(), relay.recordedBy(), names.official(relay.recordedBy()),
				relay.onBehalfOf(), names.official(relay.onBehalfOf()));
	}

	private Heard heard(Announced heard) {
		return new Heard(heard.meetingCode(), heard.meetingAt(), heard.kind().name(), heard.outcome().name(), heard.reason(),
				heard.proof(), names.official(heard.recordedBy()));
	}

	private static String text(String key, Enum<?> code) {
		return code == null ? null : Messages.text("response", key + "." + code.name(), LocaleContextHolder.getLocale());
	}
}
