package vn.nghedan.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.meeting.MeetingType;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.reporting.Owed;
import vn.nghedan.reporting.OwedKind;
import vn.nghedan.reporting.OwnGroup;
import vn.nghedan.reporting.OwnMeeting;
import vn.nghedan.reporting.OwnPage;
import vn.nghedan.reporting.OwnPages;

/** An official's own page: his groups, his meetings, what he owes whom, and how often he still has to come. */
@OpenTo(Door.OWN_WORK)
@RestController
class OwnPageController {

	/** The steps by which an answer is told, and the judgment of it is asked for. */
	private static final Set<String> BRINGING_BACK = Set.of("userTask_tellPetitioner", "userTask_recordFeedback");

	private final OwnPages pages;
	private final OwnQuotas quotas;
	private final PersonViews people;
	private final CaseTasks tasks;
	private final Names names;
	private final Clock clock;

	OwnPageController(OwnPages pages, OwnQuotas quotas, PersonViews people, CaseTasks tasks, Names names, Clock clock) {
		this.pages = pages;
		this.quotas = quotas;
		this.people = people;
		this.tasks = tasks;
		this.names = names;
		this.clock = clock;
	}

	/** Who I am. */
	record Me(String username, String name) {
	}

	/** The group's next meeting. */
	record Next(String code, Instant scheduledAt) {
	}

	/** A group that I look after, or where I stand in. */
	record Group(String code, String name, String ward, String wardName, int openPetitions, int toAnnounce, int promisesDue,
			Next nextMeeting, Instant lastVisit) {
	}

	/** A meeting of mine that is not written down; {@code recordDue} from its day on. */
	record Planned(String code, String type, String typeLabel, String group, String groupName, String ward, String wardName,
			Instant scheduledAt, String place, String state, LocalDate recordDue) {
	}

	/**
	 * Something that I owe; whom to is covered, and asked for at the petition. {@code task} is the open step by which it is
	 * done, {@code null} where it is done at a meeting.
	 */
	record Debt(String kind, String label, String petition, String meeting, String group, String groupName, LocalDate dueOn,
			boolean overdue, String about, String person, String phone, String task) {
	}

	/** All of it. */
	record Page(Me official, List<Group> groups, List<Planned> meetings, List<Debt> owed, List<OwnQuotas.Line> quotas) {
	}

	@Operation(summary = "My groups, my meetings, what I owe whom, and how often I still have to come",
			description = "Those of absent colleagues included for whom I stand in. state: PLANNED, CHECKED_IN, or RECORD_DUE when the meeting is over.")
	@GetMapping("/api/my/outreach")
	Page mine() {
		Actor actor = CurrentActor.get();
		LocalDate today = VietnamTime.dateOf(clock.instant());
		OwnPage page = pages.of(actor.username());
		Map<String, String> steps = tasks.ofActor(page.owed().stream().filter(OwnPageController::isToBringBack).map(Owed::petition).toList(),
				BRINGING_BACK, actor);
		return new Page(new Me(actor.username(), names.official(actor.username())), page.groups().stream().map(this::group).toList(),
				page.meetings().stream().map(each -> planned(each, today)).toList(),
				page.owed().stream().map(each -> debt(each, steps, today)).toList(), quotas.of(actor, today));
	}

	private Group group(OwnGroup group) {
		Next next = group.nextMeeting() == null ? null : new Next(group.nextMeeting(), group.nextMeetingAt());
		return new Group(group.code(), group.name(), group.ward(), group.wardName(), group.openPetitions(), group.toAnnounce(),
				group.promisesDue(), next, group.lastVisit());
	}

	private Planned planned(OwnMeeting meeting, LocalDate today) {
		boolean come = !VietnamTime.dateOf(meeting.lastAt()).isAfter(today);
		String state = meeting.lastAt().isBefore(clock.instant()) ? "RECORD_DUE" : meeting.checkedIn() ? "CHECKED_IN" : "PLANNED";
		return new Planned(meeting.code(), meeting.type(), Labels.of(MeetingType.valueOf(meeting.type())), meeting.group(),
				meeting.groupName(), meeting.ward(), meeting.wardName(), meeting.scheduledAt(), meeting.place(), state,
				come ? pages.recordDue(meeting) : null);
	}

	private static boolean isToBringBack(Owed owed) {
		return owed.kind() == OwedKind.RELAY || owed.kind() == OwedKind.FEEDBACK;
	}

	private Debt debt(Owed owed, Map<String, String> steps, LocalDate today) {
		return new Debt(owed.kind().name(), Labels.of("owed", owed.kind().name()), owed.petition(), owed.meeting(), owed.group(),
				owed.groupName(), owed.dueOn(), owed.dueOn() != null && owed.dueOn().isBefore(today), owed.about(),
				owed.confidential() && owed.group() != null ? people.resident(null, owed.group()) : owed.person(), owed.phone(),
				isToBringBack(owed) ? steps.get(owed.petition()) : null);
	}
}
