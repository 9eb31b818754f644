package vn.nghedan.web;

import java.util.List;
import java.util.Set;

import io.swagger.v3.oas.annotations.Operation;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.nghedan.access.CurrentActor;
import vn.nghedan.organization.Actor;

/** The case behind a task of Tasklist. */
@RestController
class TaskController {

	private static final String MEETING = "M-";
	private static final String DOSSIER = "HS-";

	private final OpenSteps steps;
	private final CaseViews petitions;
	private final MeetingViews meetings;
	private final DossierViews dossiers;

	TaskController(OpenSteps steps, CaseViews petitions, MeetingViews meetings, DossierViews dossiers) {
		this.steps = steps;
		this.petitions = petitions;
		this.meetings = meetings;
		this.dossiers = dossiers;
	}

	/** What a task is about; exactly one of the three is there. */
	enum Kind {
		PETITION, MEETING, DOSSIER
	}

	/** A task with its case. */
	record TaskCase(String businessKey, Kind kind, String step, StepView task, PetitionView petition, MeetingView meeting,
			DossierView dossier, Set<CaseVerb> actions, List<TextView> texts) {
	}

	@Operation(summary = "The petition, meeting or dossier that a task is about")
	@GetMapping("/api/tasks/{id}/case")
	TaskCase of(@PathVariable String id) {
		Actor actor = CurrentActor.get();
		CaseTasks.OpenTask task = steps.task(id);
		String key = task.businessKey();
		StepView step = petitions.view(task, actor);
		if (key.startsWith(MEETING)) {
			return new TaskCase(key, Kind.MEETING, task.step(), step, null, meetings.of(key, actor), null, Set.of(), List.of());
		}
		if (key.startsWith(DOSSIER)) {
			return new TaskCase(key, Kind.DOSSIER, task.step(), step, null, null, dossiers.of(key, actor), Set.of(), List.of());
		}
		PetitionView petition = petitions.of(key, actor);
		return new TaskCase(key, Kind.PETITION, task.step(), step, petition, null, null, petition.actions(), petition.texts());
	}
}
