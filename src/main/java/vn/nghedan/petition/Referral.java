package vn.nghedan.petition;

import static vn.nghedan.petition.PetitionStatus.CITY_QUEUED;
import static vn.nghedan.petition.PetitionStatus.CITY_SENT;
import static vn.nghedan.petition.PetitionStatus.WITH_OTHER_AGENCY;

import vn.nghedan.organization.CompetenceLevel;

/** The chapter in which the matter lies with the city or with somebody outside, and we only ask. */
public final class Referral {

	private final Petition petition;

	Referral(Petition petition) {
		this.petition = petition;
	}

	public void queue(String dossierCode, Stamp stamp) {
		petition.require(CITY_QUEUED);
		petition.note(CaseAction.QUEUE, dossierCode, stamp);
	}

	public void send(String letterNumber, Stamp stamp) {
		petition.require(CITY_QUEUED);
		petition.milestones.sentAt = stamp.at();
		CompetenceLevel level = petition.route().level();
		boolean city = level == CompetenceLevel.CITY || level == CompetenceLevel.CENTRAL;
		petition.become(city ? CITY_SENT : WITH_OTHER_AGENCY, CaseAction.SEND, letterNumber, stamp);
	}

	/** The agency has answered everything, so that we can answer. */
	public void replied(String number, Stamp stamp) {
		petition.require(CITY_SENT, WITH_OTHER_AGENCY);
		petition.milestones.repliedAt = stamp.at();
		petition.become(PetitionStatus.CITY_REPLIED, CaseAction.AGENCY_REPLY, number, stamp);
		petition.events.add(new TransferAnswered(petition.code, petition.route().unit(), true, null, stamp));
	}

	/** Part of an answer is told to the petitioner as interim; the petition stays where it is. */
	public void partlyReplied(String number, Stamp stamp) {
		petition.require(CITY_SENT, WITH_OTHER_AGENCY);
		petition.milestones.interimRepliedAt = stamp.at();
		petition.note(CaseAction.AGENCY_REPLY, number, stamp);
	}

	/** The agency says that it is not its matter; somebody has to classify anew. */
	public void returned(String number, Stamp stamp) {
		petition.require(CITY_SENT, WITH_OTHER_AGENCY);
		petition.pending.returned();
		petition.become(PetitionStatus.CLASSIFIED, CaseAction.AGENCY_RETURN, number, stamp);
		petition.events.add(new TransferAnswered(petition.code, petition.route().unit(), false, number, stamp));
		petition.events.add(new MatterReturned(petition.code, petition.route().unit(), number, stamp));
	}

	/** The letter with which it was sent is void; it waits for the next one. */
	public void recall(String reason, Stamp stamp) {
		petition.require(CITY_SENT, WITH_OTHER_AGENCY);
		petition.milestones.sentAt = null;
		petition.become(CITY_QUEUED, CaseAction.RECALL, OneLine.required(reason), stamp);
	}

	/** It should not be sent there; somebody has to classify anew. */
	public void takeOut(String reason, Stamp stamp) {
		petition.require(CITY_QUEUED);
		petition.pending.awaitsClassifier = true;
		petition.become(PetitionStatus.CLASSIFIED, CaseAction.TAKE_OUT, OneLine.required(reason), stamp);
	}
}
