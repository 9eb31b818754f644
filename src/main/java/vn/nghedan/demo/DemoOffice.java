package vn.nghedan.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.nghedan.dossier.DossierOffice;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.Organization;
import vn.nghedan.outreach.Assignments;
import vn.nghedan.petition.CaptureDesk;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Criteria;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.Scope;
import vn.nghedan.platform.VietnamTime;
import vn.nghedan.web.CaseTasks;
import vn.nghedan.web.CaseTasks.OpenTask;

/** The officials of the demo at work: one step a working day for each petition, by somebody who may do it. */
@Component
class DemoOffice {

	private static final Set<String> BEFORE_WORK = Set.of("userTask_confirmClassification", "userTask_acceptTransfer");

	private final CaptureDesk captureDesk;
	private final CaseFile cases;
	private final CaseTasks tasks;
	private final DossierOffice dossiers;
	private final DemoOccasions occasions;
	private final DemoAnswers answers;
	private final Organization organization;
	private final Assignments assignments;
	private final Clock clock;

	private final Map<Story, String> codes = new LinkedHashMap<>();

	DemoOffice(CaptureDesk captureDesk, CaseFile cases, CaseTasks tasks, DossierOffice dossiers,
			DemoOccasions occasions, DemoAnswers answers, Organization organization, Assignments assignments,
			Clock clock) {
		this.captureDesk = captureDesk;
		this.cases = cases;
		this.tasks = tasks;
		this.dossiers = dossiers;
		this.occasions = occasions;
		this.answers = answers;
		this.organization = organization;
		this.assignments = assignments;
		this.clock = clock;
	}

	boolean hasPetitionsAfter(LocalDate day) {
		Criteria later = new Criteria(null, null, null, null, null, null, null, null, null, day, null, null);
		return !cases.search(later, Scope.EVERYTHING, null, 1).rows().isEmpty();
	}

	void capture(Story story, LocalDate today, String meeting) {
		String group = organization.groupNow(story.place(), story.heardOn(today)).orElseThrow().code();
		Actor official = new Actor(assignments.assignedTo(group, story.heardOn(today)).orElseThrow());
		Petition petition = captureDesk.capture(story.opinion(group, today, meeting), official);
		codes.put(story, petition.code());
		occasions.captured(story, petition, official);
	}

	void work(LocalDate day) {
		// A dossier has many petitions and still only one step a day
		Set<String> worked = new HashSet<>();
		codes.forEach((story, code) -> occasions.notices(story, code, day));
		codes.forEach((story, code) -> openTask(code).filter(task -> !waits(task, story, code))
			.filter(task -> worked.add(task.businessKey()))
			.ifPresent(task -> work(story, code, task, day)));
	}

	private void work(Story story, String code, OpenTask task, LocalDate day) {
		Actor actor = new Actor(Optional.ofNullable(task.assignee()).orElseGet(() -> holder(task.groups(), day)));
		Map<String, Object> answer = answers.to(task, story, cases.get(code), masterOf(story), actor, day);
		tasks.complete(task.businessKey(), task.step(), answer, actor);
		if (BEFORE_WORK.contains(task.step())) {
			openTask(code).filter(next -> next.step().equals("userTask_resolve"))
				.ifPresent(next -> occasions.begun(story, cases.get(code), new Actor(holder(next.groups(), day)), day));
		}
	}

	private boolean waits(OpenTask task, Story story, String code) {
		if (!task.businessKey().equals(code)) {
			List<String> together = dossiers.petitionsIn(task.businessKey());
			return codes.entrySet()
				.stream()
				.anyMatch(each -> each.getKey().stopsAt(task.step()) && together.contains(each.getValue()));
		}
		// A partial reply is recorded, a transfer sent back, before the story waits at the same step
		boolean replyStillToCome = "PARTIAL".equals(story.reply())
				&& cases.get(code).milestones().interimRepliedAt() == null;
		return story.stopsAt(task.step()) && !replyStillToCome && !answers.willReturn(story);
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
