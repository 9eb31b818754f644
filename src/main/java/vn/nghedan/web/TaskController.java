package vn.nghedan.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.access.Door;
import vn.nghedan.access.OpenTo;
import vn.nghedan.organization.Actor;
import vn.nghedan.platform.Refusal;

/** The case behind a task of Tasklist. */
@OpenTo(Door.TASKS)
@RestController
class TaskController {

	private final OpenSteps steps;
	private final CaseViews petitions;
	private final MeetingViews meetings;
	private final DossierViews dossiers;
	private final DutyViews duties;

	TaskController(OpenSteps steps, CaseViews petitions, MeetingViews meetings, DossierViews dossiers, DutyViews duties) {
		this.steps = steps;
		this.petitions = petitions;
		this.meetings = meetings;
		this.dossiers = dossiers;
		this.duties = duties;
	}

	/** What a task is about; the first three come with their case, the others are read by their own addresses. */
	enum Kind {
		PETITION(null), MEETING("M-"), DOSSIER("HS-"), REVIEW("HD-"), HANDOVER("BG-"), REPORT("BC-"), WATCH("W-");

		private final String prefix;

		Kind(String prefix) {
			this.prefix = prefix;
		}

		static Kind of(String businessKey) {
			return Arrays.stream(values()).filter(kind -> kind.prefix != null && businessKey.startsWith(kind.prefix)).findFirst()
					.orElse(PETITION);
		}
	}

	/** A task with its case, and what it asks of whoever has it. */
	record TaskCase(String businessKey, Kind kind, String step, StepView task, DutyViews.DutyView duty, PetitionView petition, MeetingView meeting,
			DossierView dossier, Set<CaseVerb> actions, List<TextView> texts) implements AboutCase {

		@Override
		public String caseKind() {
			return kind.name().toLowerCase(Locale.ROOT);
		}
	}

	@Operation(summary = "The petition, meeting or dossier that a task is about")
	@GetMapping("/api/tasks/{id}/case")
	TaskCase of(@PathVariable String id) {
		Actor actor = CurrentActor.get();
		CaseTasks.OpenTask task = steps.task(id);
		String key = task.businessKey();
		StepView step = petitions.view(task, actor);
		return switch (Kind.of(key)) {
			case MEETING -> new TaskCase(key, Kind.MEETING, task.step(), step, duty(task), null, meetings.of(key, actor), null, Set.of(), List.of());
			case DOSSIER -> new TaskCase(key, Kind.DOSSIER, task.step(), step, duty(task), null, null, dossiers.of(key, actor), Set.of(), List.of());
			case PETITION -> petition(key, task, step, petitions.of(key, actor));
			default -> other(key, task, step, actor);
		};
	}

	/** What it is about is asked for elsewhere; the step itself is told to whoever may work it. */
	private TaskCase other(String key, CaseTasks.OpenTask task, StepView step, Actor actor) {
		if (!steps.mayWork(actor, key)) {
			throw Refusal.notFound("web.no-such-task");
		}
		return new TaskCase(key, Kind.of(key), task.step(), step, duty(task), null, null, null, Set.of(), List.of());
	}

	private TaskCase petition(String key, CaseTasks.OpenTask task, StepView step, PetitionView petition) {
		return new TaskCase(key, Kind.PETITION, task.step(), step, duty(task), petition, null, null, petition.actions(), petition.texts());
	}

	/** Asked after the case: whoever does not see it is told nothing of its step. */
	private DutyViews.DutyView duty(CaseTasks.OpenTask task) {
		return duties.of(task);
	}
}
