package vn.nghedan.web;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.dossier.ClosingTimes;
import vn.nghedan.dossier.Dossier;
import vn.nghedan.dossier.DossierOffice;
import vn.nghedan.dossier.DossierStatus;
import vn.nghedan.dossier.FollowUps;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.CompetenceLevel;
import vn.nghedan.organization.Organization;
import vn.nghedan.platform.Refusal;
import vn.nghedan.web.DossierView.DossierAction;

/** Dossiers as their office sees them. */
@Component
@Transactional(readOnly = true)
class DossierViews {

	private final DossierOffice dossiers;
	private final ClosingTimes closing;
	private final FollowUps followUps;
	private final DossierItemViews items;
	private final DossierOffices offices;
	private final OpenSteps steps;
	private final Organization organization;
	private final Names names;

	DossierViews(DossierOffice dossiers, ClosingTimes closing, FollowUps followUps, DossierItemViews items,
			DossierOffices offices, OpenSteps steps, Organization organization, Names names) {
		this.dossiers = dossiers;
		this.closing = closing;
		this.followUps = followUps;
		this.items = items;
		this.offices = offices;
		this.steps = steps;
		this.organization = organization;
		this.names = names;
	}

	/** A dossier that the actor may not see is answered as one that does not exist. */
	public Dossier see(String code, Actor actor) {
		Dossier dossier = dossiers.get(code);
		if (!offices.sees(actor, dossier) && !steps.mayWork(actor, code)) {
			throw Refusal.notFound("web.no-such-dossier", code);
		}
		return dossier;
	}

	public DossierView of(String code, Actor actor) {
		Dossier dossier = see(code, actor);
		List<DossierView.DossierItemView> petitions = items.of(dossier, actor);
		return new DossierView(dossier.code(), dossier.office(), names.unit(dossier.office()), dossier.agency(),
				names.unit(dossier.agency()), isPolite(dossier), dossier.status().name(), Labels.of(dossier.status()), dossier.urgent(),
				dossier.openedAt(), closing.closesAt(code).orElse(null), dossier.closedAt(), names.official(dossier.preparedBy()),
				dossier.returnReason(), dossier.letterNumber(), dossier.signedBy(), names.official(dossier.signedBy()),
				dossier.signedAt(), dossier.sentAt(), dossier.doneAt(), nextLetter(dossier),
				dossier.status() == DossierStatus.SENT && followUps.isLetterDue(code), items.reason(dossier.voidReason()),
				names.official(dossier.voidedBy()), dossier.voidedAt(),
				(int) petitions.stream().filter(DossierView.DossierItemView::waiting).count(), petitions, items.letters(code),
				actions(dossier, actor));
	}

	/** An agency that is not ours to give orders to. */
	public boolean isPolite(Dossier dossier) {
		return organization.competenceLevel(dossier.agency()) == CompetenceLevel.OTHER_AGENCY;
	}

	private Instant nextLetter(Dossier dossier) {
		return dossier.status() == DossierStatus.SENT ? followUps.nextLetterAt(dossier.code()).orElse(null) : null;
	}

	private Set<DossierAction> actions(Dossier dossier, Actor actor) {
		boolean liaison = offices.isLiaison(actor, dossier);
		Set<DossierAction> actions = EnumSet.noneOf(DossierAction.class);
		switch (dossier.status()) {
			case QUEUED -> add(actions, liaison, DossierAction.CLOSE, DossierAction.TAKE_OUT);
			case CLOSED, PREPARED -> {
				add(actions, liaison, DossierAction.TAKE_OUT);
				add(actions, offices.mayCancel(actor, dossier), DossierAction.CANCEL);
			}
			case SIGNED -> add(actions, offices.mayCancel(actor, dossier), DossierAction.CANCEL);
			case SENT -> {
				add(actions, liaison, DossierAction.REPLY);
				add(actions, offices.mayCancel(actor, dossier), DossierAction.CANCEL);
			}
			default -> {
			}
		}
		return actions;
	}

	private static void add(Set<DossierAction> actions, boolean allowed, DossierAction... some) {
		if (allowed) {
			actions.addAll(List.of(some));
		}
	}
}
