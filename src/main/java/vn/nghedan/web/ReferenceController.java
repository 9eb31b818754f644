package vn.nghedan.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.calendar.Grade;
import vn.nghedan.competence.Subjects;
import vn.nghedan.dossier.ReplyKind;
import vn.nghedan.organization.Authority;
import vn.nghedan.organization.CompetenceLevel;
import vn.nghedan.organization.Organization;
import vn.nghedan.meeting.MeetingType;
import vn.nghedan.petition.Channel;
import vn.nghedan.petition.PetitionKind;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.web.Labels.Choice;

/** What can be chosen in our pages, as of today. */
@OpenTo(Door.SIGNED_ON)
@RestController
class ReferenceController {

	private final Organization organization;
	private final Subjects subjects;
	private final CaptureRight right;
	private final Clock clock;

	ReferenceController(Organization organization, Subjects subjects, CaptureRight right, Clock clock) {
		this.organization = organization;
		this.subjects = subjects;
		this.right = right;
		this.clock = clock;
	}

	/** A code and its name. */
	record Named(String code, String name) {
	}

	/** A ward with its residential groups; {@code mine} tells whether I may capture opinions there. */
	record Ward(String code, String name, boolean mine, List<Named> groups) {
	}

	/** Every list of choices. */
	record Reference(List<Choice> channels, List<Choice> kinds, List<Choice> statuses, List<Choice> tracks,
			List<Choice> replyKinds, List<Choice> meetingTypes, List<Choice> grades, List<Choice> levels, List<Choice> fields, List<Choice> objects, List<Ward> wards,
			List<Named> units) {
	}

	@Operation(summary = "Channels, kinds, fields, objects, wards with their groups, and units, with their names")
	@GetMapping("/api/reference")
	Reference reference() {
		LocalDate today = VietnamTime.dateOf(clock.instant());
		Set<String> mine = right.wards(CurrentActor.get());
		PetitionStatus[] tracks = Arrays.stream(PetitionStatus.values()).filter(PetitionStatus::isDiverted)
				.toArray(PetitionStatus[]::new);
		return new Reference(Labels.choices(Channel.values()), Labels.choices(PetitionKind.values()),
				Labels.choices(PetitionStatus.values()), Labels.choices(tracks), Labels.choices(ReplyKind.values()),
				Labels.choices(MeetingType.values()), Labels.choices(Grade.values()), Labels.choices(CompetenceLevel.values()),
				subjects.tree(today).stream().map(field -> new Choice(field.code(), field.label())).toList(),
				subjects.objects().stream().map(object -> new Choice(object.code(), object.name())).toList(),
				organization.wards(today).stream().map(ward -> ward(ward, mine, today)).toList(),
				organization.all(today).stream().map(unit -> new Named(unit.code(), unit.name())).toList());
	}

	private Ward ward(Authority ward, Set<String> mine, LocalDate today) {
		List<Named> groups = organization.groupsOf(ward.code(), today).stream()
				.map(group -> new Named(group.code(), group.name())).toList();
		return new Ward(ward.code(), ward.name(), mine.contains(ward.code()), groups);
	}
}
