package vn.nghedan.dossier;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseKeeper;
import vn.nghedan.petition.CaseText;
import vn.nghedan.petition.CaseTexts;
import vn.nghedan.petition.OneLine;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.Stamp;
import vn.nghedan.petition.TextKind;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Where the replies of the city and of other agencies are recorded, petition by petition. */
@Service
@Transactional
public class ReplyDesk {

	private final AgencyReplies replies;
	private final DossierOffice office;
	private final FollowUps followUps;
	private final CaseKeeper keeper;
	private final CaseTexts texts;

	ReplyDesk(AgencyReplies replies, DossierOffice office, FollowUps followUps, CaseKeeper keeper, CaseTexts texts) {
		this.replies = replies;
		this.office = office;
		this.followUps = followUps;
		this.keeper = keeper;
		this.texts = texts;
	}

	/**
	 * Needs the text AGENCY_REPLY, newer than the reply before. FULL makes it CITY_REPLIED; PARTIAL and INTERIM are told
	 * as interim and the petition keeps waiting; RETURNED makes it CLASSIFIED, to be classified anew.
	 *
	 * @param number of the agency's letter; only INTERIM, which may come by telephone, can do without
	 */
	public void recordReply(String petitionCode, ReplyKind kind, String number, LocalDate writtenOn, Actor actor) {
		Petition petition = keeper.take(petitionCode);
		Stamp stamp = keeper.stamp(actor);
		String line = OneLine.of(number);
		if (kind == null || line == null && kind != ReplyKind.INTERIM || writtenOn == null
				|| writtenOn.isAfter(VietnamTime.dateOf(stamp.at()))) {
			throw new Refusal("dossier.reply-details");
		}
		String journaled = line == null ? kind.name() : kind + " " + line;
		switch (kind) {
			case FULL -> petition.referral().replied(journaled, stamp);
			case PARTIAL, INTERIM -> petition.referral().partlyReplied(journaled, stamp);
			case RETURNED -> petition.referral().returned(journaled, stamp);
		}
		Long told = replies.findFirstByPetitionCodeOrderByIdDesc(petitionCode).map(AgencyReply::textId).orElse(null);
		CaseText text = texts.requiredAfter(petitionCode, TextKind.AGENCY_REPLY, told);
		String dossier = office.dossierOf(petitionCode).map(Dossier::code).orElse(null);
		replies.saveAndFlush(new AgencyReply(text, petitionCode, dossier, kind, line, writtenOn, stamp));
		keeper.keep(petition);
		kind.settles().ifPresent(how -> followUps.settle(petitionCode, how, stamp));
	}

	/** Oldest first. */
	@Transactional(readOnly = true)
	public List<AgencyReply> repliesTo(String petitionCode) {
		return replies.findByPetitionCodeOrderById(petitionCode);
	}
}
