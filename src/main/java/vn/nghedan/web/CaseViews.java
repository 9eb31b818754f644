package vn.nghedan.web;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.access.Door;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Petition;

/** Puts together what somebody sees of a petition, all of it read at one moment. */
@Component
@Transactional(readOnly = true)
class CaseViews {

	private final Cases cases;
	private final CaseFile file;
	private final TransferViews transfers;
	private final Texts texts;
	private final Files files;
	private final CaseHistory history;
	private final OpenSteps steps;
	private final TaskVerbs verbs;
	private final NoticeViews notices;
	private final PersonViews people;
	private final Names names;
	private final Clock clock;

	CaseViews(Cases cases, CaseFile file, TransferViews transfers, Texts texts, Files files, CaseHistory history, OpenSteps steps, TaskVerbs verbs,
			NoticeViews notices, PersonViews people, Names names, Clock clock) {
		this.cases = cases;
		this.file = file;
		this.transfers = transfers;
		this.texts = texts;
		this.files = files;
		this.history = history;
		this.steps = steps;
		this.verbs = verbs;
		this.notices = notices;
		this.people = people;
		this.names = names;
		this.clock = clock;
	}

	/** The whole case; refused as not found to those whom it does not concern. */
	public PetitionView of(String code, Actor actor) {
		Petition petition = cases.see(code, actor);
		PetitionView whole = new PetitionView(line(petition), heard(petition), history.handled(petition), history.answered(petition),
				transfers.of(petition, actor), people.of(petition), petition.onTheSpotAnswer().orElse(null), petition.masterCode().orElse(null),
				petition.parentCode().orElse(null), file.duplicatesOf(code), history.journal(petition), history.clocks(petition),
				files.of(code), texts.of(code, actor), cases.verbs(petition, actor), steps(code, actor), notices.of(petition));
		return cases.isVisible(petition, actor, Door.CASE_PAPERS) ? whole : whole.withoutPeople();
	}

	/** The whole case, or empty when it has gone where the actor sees it no more. */
	public Optional<PetitionView> ifSeen(String code, Actor actor) {
		return cases.isVisible(file.get(code), actor) ? Optional.of(of(code, actor)) : Optional.empty();
	}

	private PetitionLine line(Petition petition) {
		return PetitionLine.of(petition, names, clock.instant());
	}

	private PetitionView.Heard heard(Petition petition) {
		var origin = petition.origin();
		return new PetitionView.Heard(petition.content(), petition.incomingNumber(), PetitionLine.code(origin.channel()),
				Labels.of(origin.channel()), origin.heardAt(), origin.meetingCode(), origin.capturedBy(),
				names.official(origin.capturedBy()));
	}

	private List<StepView> steps(String code, Actor actor) {
		return steps.of(code).stream().map(task -> view(task, actor)).toList();
	}

	StepView view(CaseTasks.OpenTask task, Actor actor) {
		return new StepView(task.id(), task.step(), task.name(), task.due(), task.assignee(), names.official(task.assignee()),
				steps.isMine(task, actor), verbs.isAssignable(task, actor));
	}
}
