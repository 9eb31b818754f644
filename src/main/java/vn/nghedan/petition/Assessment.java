package vn.nghedan.petition;

import static vn.nghedan.petition.PetitionStatus.CLASSIFIED;
import static vn.nghedan.petition.PetitionStatus.REGISTERED;
import static vn.nghedan.petition.PetitionStatus.UNDER_VERIFICATION;

import vn.nghedan.organization.CompetenceLevel;
import vn.nghedan.platform.Refusal;

/** The second chapter: is it true, whose matter is it, and what does the chair say to that. */
public final class Assessment {

	private final Petition petition;

	Assessment(Petition petition) {
		this.petition = petition;
	}

	/** Evident matters need none, and a returned petition was verified before. */
	public boolean needsVerification() {
		return petition.status == UNDER_VERIFICATION || petition.status == REGISTERED && !petition.subject.evident();
	}

	public void startVerification(Stamp stamp) {
		petition.require(REGISTERED);
		petition.become(UNDER_VERIFICATION, CaseAction.START_VERIFICATION, null, stamp);
	}

	void verify(Finding finding, Stamp stamp) {
		petition.require(UNDER_VERIFICATION);
		if (finding == null) {
			throw new Refusal("petition.finding-missing");
		}
		petition.note(CaseAction.VERIFY, finding.name(), stamp);
	}

	public void propose(Proposal proposal, Stamp stamp) {
		requireUnclassified();
		petition.proposal = proposal;
		petition.note(CaseAction.PROPOSE_HANDLING, null, stamp);
	}

	void classify(Classification choice, CompetenceLevel level, Stamp stamp) {
		requireUnclassified();
		String reason = choice.follows(petition.proposal) ? OneLine.of(choice.reason()) : reasonToDiffer(choice);
		petition.subject = petition.subject.corrected(choice.field(), choice.object());
		petition.route = new Route(choice.handling(), level, choice.unit(), null, choice.grade());
		petition.pending.awaitsClassifier = false;
		petition.milestones.classifiedAt = stamp.at();
		petition.become(CLASSIFIED, CaseAction.CLASSIFY, reason, stamp);
	}

	/**
	 * The chair's confirmation is the notice of handling to the petitioner.
	 *
	 * @param office the unit that sends dossiers to outsiders and answers for them
	 */
	void confirm(String office, Stamp stamp) {
		requireClassified();
		Route route = petition.route();
		petition.milestones.noticeOfHandlingAt = stamp.at();
		PetitionStatus end = route.handling().end().orElse(null);
		if (end != null) {
			petition.become(end, CaseAction.CONFIRM_CLASSIFICATION, null, stamp);
			return;
		}
		petition.route = new Route(route.handling(), route.level(), route.unit(), office, route.grade());
		sendToWork(CaseAction.CONFIRM_CLASSIFICATION, null, stamp);
	}

	public void returnToClassifier(String reason, Stamp stamp) {
		requireClassified();
		petition.pending.awaitsClassifier = true;
		petition.note(CaseAction.RETURN_CLASSIFICATION, OneLine.required(reason), stamp);
	}

	private void sendToWork(CaseAction action, String reason, Stamp stamp) {
		String unit = petition.route().unit();
		if (petition.route().handling() == Handling.REFER) {
			petition.become(PetitionStatus.CITY_QUEUED, action, reason, stamp);
		}
		else if (petition.place.wardCode().equals(unit)) {
			petition.become(PetitionStatus.IN_PROGRESS, action, reason, stamp);
		}
		else {
			petition.become(PetitionStatus.TRANSFER_PENDING, action, reason, stamp);
			petition.events.add(new TransferOrdered(petition.code, petition.place.wardCode(), unit, stamp.at()));
		}
	}

	private String reasonToDiffer(Classification choice) {
		if (OneLine.of(choice.reason()) == null) {
			throw new Refusal("petition.reason-to-differ");
		}
		return OneLine.of(choice.reason());
	}

	private void requireUnclassified() {
		petition.require(REGISTERED, UNDER_VERIFICATION, CLASSIFIED);
		if (!petition.pending.awaitsClassifier) {
			throw Refusal.conflict("petition.waits-for-chair", petition.code);
		}
	}

	private void requireClassified() {
		petition.require(CLASSIFIED);
		if (petition.pending.awaitsClassifier) {
			throw Refusal.conflict("petition.waits-for-classifier", petition.code);
		}
	}
}
