package vn.nghedan.web;

import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.access.Visibility;
import vn.nghedan.dossier.Dossier;
import vn.nghedan.dossier.DossierOffice;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.platform.Refusal;

/** Dossiers as their office sees them. */
@Component
@Transactional(readOnly = true)
class DossierViews {

	private final DossierOffice dossiers;
	private final CaseFile file;
	private final PetitionLists lists;
	private final Visibility visibility;
	private final OpenSteps steps;
	private final Names names;

	DossierViews(DossierOffice dossiers, CaseFile file, PetitionLists lists, Visibility visibility, OpenSteps steps, Names names) {
		this.dossiers = dossiers;
		this.file = file;
		this.lists = lists;
		this.visibility = visibility;
		this.steps = steps;
		this.names = names;
	}

	public DossierView of(String code, Actor actor) {
		Dossier dossier = dossiers.get(code);
		if (!visibility.canSee(actor, null, List.of(dossier.office())) && !steps.mayWork(actor, code)) {
			throw Refusal.notFound("web.no-such-dossier", code);
		}
		List<PetitionLine> petitions = dossiers.petitionsIn(code).stream().map(file::get).map(lists::line).toList();
		return new DossierView(dossier.code(), dossier.office(), names.unit(dossier.office()), dossier.agency(),
				names.unit(dossier.agency()), dossier.status().name(), Labels.of(dossier.status()), dossier.letterNumber(),
				dossier.signedBy(), names.official(dossier.signedBy()), dossier.signedAt(), dossier.sentAt(), petitions);
	}
}
