package vn.nghedan.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.nghedan.dossier.DossierOffice;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.outreach.Assignments;
import vn.nghedan.petition.CaptureDesk;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Criteria;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.ResolutionDesk;
import vn.nghedan.petition.Scope;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.web.CaseTasks;
import vn.nghedan.web.CaseTasks.OpenTask;

/** The officials of the demo at work: one step a working day for each petition, by somebody who may do it. */
@Component
class DemoOffice {

	private final CaptureDesk captureDesk;
	private final CaseFile cases;
	private final CaseTasks tasks;
	private final DossierOffice dossiers;
	private final ResolutionDesk resolutionDesk;
	private final DemoAnswers answers;
	private final Organization organization;
	private final Assignments assignments;
	private final Clock clock;

	private final Map<Story, String> codes = new LinkedHashMap<>();

	DemoOffice(CaptureDesk captureDesk, CaseFile cases, CaseTasks tasks, DossierOffice dossiers,
			ResolutionDesk resolutionDesk, DemoAnswers answers, Organization organization, Assignments assignments,
			Clock clock) {
		this.captureDesk = captureDesk;
		this.cases = cases;
		this.tasks = tasks;
		this.dossiers = dossiers;
		this.resolutionDesk = resolutionDesk;
		this.answers = answers;
		this.organization = organization;
		this.assignments = assignments;
		this.clock = clock;
	}

	boolean hasPetitions() {
		return !cases.search(Criteria.ANY, Scope.EVERYTHING, null, 1).rows().isEmpty();
	}

	void capture(Story story, LocalDate today, String meeting) {
		Actor official = new Actor(assignments.assignedTo(story.place(), story.heardOn(today)).orElseThrow());
		Petition petition = captureDesk.capture(story.opinion(today, meeting), official);
		codes.put(story, petition.code());
	}

	void work(LocalDate day) {
		codes.forEach((story, code) -> openTask(code).filter(task -> !task.step().equals(stop(story, code)))
			.ifPresent(task -> work(story, code, task, day)));
	}

	private void work(Story story, String code, OpenTask task, LocalDate day) {
		Actor actor = new Actor(Optional.ofNullable(task.assignee()).orElseGet(() -> holder(task.groups(), day)));
		Map<String, Object> answer = answers.to(task, story, cases.get(code), masterOf(story), actor, day);
		tasks.complete(task.businessKey(), task.step(), answer, actor);
		if (story.extension() && task.step().equals("userTask_confirmClassification")) {
			openTask(code).filter(next -> next.step().equals("userTask_resolve"))
				.ifPresent(next -> resolutionDesk.requestExtension(code, 8,
						"Cần khảo sát lại vị trí và lấy ý kiến tiểu thương", new Actor(holder(next.groups(), day))));
		}
	}

	// A story with a partial reply records that reply and then waits at the same step for the rest
	private String stop(Story story, String code) {
		boolean replyStillToCome = "PARTIAL".equals(story.reply())
				&& cases.get(code).milestones().interimRepliedAt() == null;
		return replyStillToCome ? null : story.stopAt();
	}

	private Optional<OpenTask> openTask(String code) {
		return tasks.of(code)
			.stream()
			.findFirst()
			.or(() -> dossiers.dossierOf(code).flatMap(dossier -> tasks.of(dossier.code()).stream().findFirst()));
	}

	private String holder(List<String> groups, LocalDate day) {
		return groups.stream()
			.flatMap(group -> organization.holders(group.substring(0, group.lastIndexOf('.')),
					group.substring(group.lastIndexOf('.') + 1), day)
				.stream())
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Nobody holds " + groups + " on "
					+ VietnamTime.dateOf(clock.instant())));
	}

	private String masterOf(Story story) {
		return codes.entrySet()
			.stream()
			.filter(entry -> Integer.valueOf(entry.getKey().no()).equals(story.duplicateOf()))
			.map(Map.Entry::getValue)
			.findFirst()
			.orElse(null);
	}
}
