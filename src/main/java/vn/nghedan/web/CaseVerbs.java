package vn.nghedan.web;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.competence.Relocations;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.AccusationWords;
import vn.nghedan.petition.CaseDesk;
import vn.nghedan.petition.IntakeDesk;
import vn.nghedan.petition.MergeDesk;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.platform.Refusal;

/** What is done to a case beside its steps, each after asking whether it is this official's business. */
@Component
@Transactional
class CaseVerbs {

	private final Cases cases;
	private final CaseDesk desk;
	private final MergeDesk merges;
	private final IntakeDesk intake;
	private final Relocations relocations;
	private final AccusationWords accusations;

	CaseVerbs(Cases cases, CaseDesk desk, MergeDesk merges, IntakeDesk intake, Relocations relocations,
			AccusationWords accusations) {
		this.cases = cases;
		this.desk = desk;
		this.merges = merges;
		this.intake = intake;
		this.relocations = relocations;
		this.accusations = accusations;
	}

	public void withdraw(String code, String reason, String recordedBy, Actor actor) {
		cases.open(code, CaseVerb.WITHDRAW, actor);
		if (recordedBy != null && !recordedBy.isBlank() && !recordedBy.equals(actor.username())) {
			throw new Refusal("web.recorded-by-other");
		}
		desk.withdraw(code, reason, actor);
	}

	public void merge(String code, String masterCode, Actor actor) {
		cases.open(code, CaseVerb.MERGE, actor);
		cases.see(masterCode, actor);
		merges.mergeInto(code, masterCode, actor);
	}

	public void unmerge(String code, String reason, Actor actor) {
		cases.open(code, CaseVerb.UNMERGE, actor);
		merges.unmerge(code, reason, actor);
	}

	public void divert(String code, PetitionStatus track, String reason, Actor actor) {
		cases.open(code, CaseVerb.DIVERT, actor);
		desk.divert(code, track, reason, actor);
	}

	public void correct(String code, CorrectionController.Correction correction, Actor actor) {
		cases.open(code, CaseVerb.CORRECT, actor);
		intake.correct(code, correction.groupCode(), correction.field(), correction.object(), correction.reason(), actor);
	}

	/** @param sure he has been asked about words of an accusation, and says that they are none */
	public List<String> split(String code, List<String> contents, boolean sure, Actor actor) {
		cases.open(code, CaseVerb.SPLIT, actor);
		if (!sure) {
			contents.forEach(accusations::refuse);
		}
		return intake.split(code, contents, actor).stream().map(Petition::code).toList();
	}

	public void reopen(String code, String reason, Actor actor) {
		cases.open(code, CaseVerb.REOPEN, actor);
		// It was closed by a unit that may be no more
		relocations.follow(code);
		desk.reopen(code, reason, actor);
	}

	public void keepPromise(String code, Actor actor) {
		cases.open(code, CaseVerb.KEEP_PROMISE, actor);
		desk.keepPromise(code, actor);
	}
}
