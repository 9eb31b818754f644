package vn.nghedan.web;

import java.time.LocalDate;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.competence.Contribution;
import vn.nghedan.competence.ContributionDesk;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.AssessmentDesk;
import vn.nghedan.petition.ResolutionDesk;
import vn.nghedan.platform.Refusal;

/** What is done about who works on a case: passed on, worked on together, kept from the official it is about. */
@Component
@Transactional
class TransferVerbs {

	private final Cases cases;
	private final ResolutionDesk resolution;
	private final AssessmentDesk assessment;
	private final ContributionDesk contributions;
	private final TransferViews views;

	TransferVerbs(Cases cases, ResolutionDesk resolution, AssessmentDesk assessment, ContributionDesk contributions,
			TransferViews views) {
		this.cases = cases;
		this.resolution = resolution;
		this.assessment = assessment;
		this.contributions = contributions;
		this.views = views;
	}

	public void passOn(String code, String reason, Actor actor) {
		cases.open(code, CaseVerb.PASS_ON, actor);
		resolution.passOn(code, reason, actor);
	}

	public void nameOfficial(String code, String username, Actor actor) {
		cases.open(code, CaseVerb.NAME_OFFICIAL, actor);
		assessment.about(code, username == null || username.isBlank() ? null : username.strip(), actor);
	}

	public void ask(String code, String unit, String request, LocalDate dueOn, Actor actor) {
		cases.open(code, CaseVerb.ASK_CONTRIBUTION, actor);
		contributions.ask(code, unit, request, dueOn, actor);
	}

	public TransferViews.ContributionView write(String code, long id, String text, Actor actor) {
		cases.see(code, actor);
		Contribution contribution = contributions.get(id);
		if (!contribution.petitionCode().equals(code)) {
			throw Refusal.notFound("competence.no-contribution");
		}
		if (!views.isMine(contribution, actor)) {
			throw Refusal.forbidden("web.not-your-text");
		}
		return views.contribution(contributions.write(id, text, actor), actor);
	}
}
