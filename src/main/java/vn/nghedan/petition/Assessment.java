package vn.nghedan.petition;

import static vn.nghedan.petition.PetitionStatus.CLASSIFIED;
import static vn.nghedan.petition.PetitionStatus.REGISTERED;
import static vn.nghedan.petition.PetitionStatus.UNDER_VERIFICATION;

import java.util.Objects;

import vn.nghedan.organization.CompetenceLevel;
import vn.nghedan.platform.Refusal;

/** The second chapter: is it true, whose matter is it, and what does the chair say to that. */
public final class Assessment {

	static final int MOST_RETURNS = 2;

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
		if (awaitsSuperior()) {
			throw Refusal.conflict("petition.waits-for-superior", petition.code);
		}
		String reason = choice.follows(petition.proposal) ? OneLine.of(choice.reason()) : reasonToDiffer(choice);
		petition.subject = petition.subject.corrected(choice.field(), choice.object());
		petition.route = new Route(choice.handling(), level, choice.unit(), null, choice.grade());
		petition.pending.awaitsClassifier = false;
		petition.milestones.classifiedAt = stamp.at();
		petition.become(CLASSIFIED, CaseAction.CLASSIFY, reason, stamp);
	}

	/**
	 * The chair's first confirmation is the notice of handling to the petitioner; who is sent from one unit to another is
	 * not told so each time.
	 *
	 * @param office the unit that sends dossiers to outsiders and answers for them
	 */
	void confirm(String office, Stamp stamp) {
		requireClassified();
		Route route = petition.route();
		if (petition.milestones.noticeOfHandlingAt == null) {
			petition.milestones.noticeOfHandlingAt = stamp.at();
		}
		PetitionStatus end = route.handling().end().orElse(null);
		if (end != null) {
			petition.become(end, CaseAction.CONFIRM_CLASSIFICATION, null, stamp);
			return;
		}
		petition.route = new Route(route.handling(), route.level(), route.unit(), office, route.grade());
		sendToWork(CaseAction.CONFIRM_CLASSIFICATION, null, petition.placeNow.wardCode(), stamp);
	}

	/** Twice returned: neither the classifier nor the units themselves say any more whose matter it is. */
	public boolean awaitsSuperior() {
		return petition.status == CLASSIFIED && petition.pending.awaitsClassifier
				&& petition.pending.bounceCount >= MOST_RETURNS;
	}

	/**
	 * The common superior decides, and that binds.
	 *
	 * @param superior the unit that decides, from which the slip goes
	 */
	void decide(Route chosen, String superior, String reason, Stamp stamp) {
		if (!awaitsSuperior()) {
			throw Refusal.conflict("petition.superior-not-asked", petition.code);
		}
		petition.route = chosen;
		petition.pending.awaitsClassifier = false;
		petition.pending.bound = true;
		petition.milestones.classifiedAt = stamp.at();
		sendToWork(CaseAction.DECIDE_COMPETENCE, OneLine.required(reason), superior, stamp);
	}

	/** @param official whom the petition is about; {@code null} when it is about nobody after all */
	void about(String official, Stamp stamp) {
		petition.requireOpen();
		if (Objects.equals(official, petition.aboutOfficial)) {
			throw new Refusal("petition.same-official");
		}
		petition.aboutOfficial = official;
		petition.note(CaseAction.ABOUT_OFFICIAL, null, stamp);
		petition.events.add(new OfficialConcerned(petition.code));
	}

	public void returnToClassifier(String reason, Stamp stamp) {
		requireClassified();
		petition.pending.awaitsClassifier = true;
		petition.note(CaseAction.RETURN_CLASSIFICATION, OneLine.required(reason), stamp);
	}

	private void sendToWork(CaseAction action, String reason, String sender, Stamp stamp) {
		String unit = petition.route().unit();
		if (petition.route().handling() == Handling.REFER) {
			petition.become(PetitionStatus.CITY_QUEUED, action, reason, stamp);
			if (petition.route().level() == CompetenceLevel.OTHER_AGENCY) {
				slip(sender, SlipKind.FORWARD, stamp);
			}
		}
		else if (sender.equals(unit)) {
			petition.become(PetitionStatus.IN_PROGRESS, action, reason, stamp);
		}
		else {
			petition.become(PetitionStatus.TRANSFER_PENDING, action, reason, stamp);
			slip(sender, SlipKind.TRANSFER, stamp);
		}
	}

	private void slip(String sender, SlipKind kind, Stamp stamp) {
		petition.events.add(new TransferOrdered(petition.code, sender, petition.route().unit(), kind,
				petition.pending.bound, stamp));
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
