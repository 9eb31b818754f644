package vn.nghedan.web;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.nghedan.dossier.AgencyReply;
import vn.nghedan.dossier.Dossier;
import vn.nghedan.dossier.DossierItem;
import vn.nghedan.dossier.DossierOffice;
import vn.nghedan.dossier.FollowUps;
import vn.nghedan.dossier.Letter;
import vn.nghedan.dossier.ReplyDesk;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.CompetenceLevel;
import vn.nghedan.petition.CaseFile;
import vn.nghedan.petition.Petition;
import vn.nghedan.web.DossierView.DossierItemView;
import vn.nghedan.web.DossierView.LetterLine;
import vn.nghedan.web.DossierView.ReplyLine;

/** The petitions and letters of a dossier in the caller's words; whoever sees a dossier sees all of it, but what is about himself. */
@Component
class DossierItemViews {

	private final DossierOffice dossiers;
	private final FollowUps followUps;
	private final ReplyDesk replies;
	private final CaseFile file;
	private final PetitionLists lists;
	private final Names names;

	DossierItemViews(DossierOffice dossiers, FollowUps followUps, ReplyDesk replies, CaseFile file,
			PetitionLists lists, Names names) {
		this.dossiers = dossiers;
		this.followUps = followUps;
		this.replies = replies;
		this.file = file;
		this.lists = lists;
		this.names = names;
	}

	List<DossierItemView> of(Dossier dossier, Actor actor) {
		return dossiers.itemsOf(dossier.code()).stream().filter(item -> !Cases.isAbout(file.get(item.petitionCode()), actor))
				.map(item -> view(dossier, item)).toList();
	}

	List<LetterLine> letters(String code) {
		return followUps.letters(code).stream().map(this::line).toList();
	}

	/** Why something is void; what the system itself says is looked up. */
	String reason(String reason) {
		return Letter.EMPTIED.equals(reason) ? Labels.of("void", "emptied") : reason;
	}

	private DossierItemView view(Dossier dossier, DossierItem item) {
		Petition petition = file.get(item.petitionCode());
		boolean central = petition.route().level() == CompetenceLevel.CENTRAL;
		return new DossierItemView(lists.line(petition), item.settledAs() == null, PetitionLine.code(item.settledAs()),
				Labels.of(item.settledAs()), item.settledAt(), central ? names.unit(petition.route().unit()) : null,
				reply(dossier, item));
	}

	private ReplyLine reply(Dossier dossier, DossierItem item) {
		List<AgencyReply> all = replies.repliesTo(item.petitionCode()).stream()
				.filter(reply -> dossier.code().equals(reply.dossierCode())).toList();
		if (all.isEmpty()) {
			return null;
		}
		AgencyReply last = all.get(all.size() - 1);
		return new ReplyLine(last.kind().name(), Labels.of(last.kind()), last.number(), last.writtenOn(), last.recordedAt());
	}

	private LetterLine line(Letter letter) {
		return new LetterLine(letter.id(), letter.kind().name(), Labels.of(letter.kind()), letter.label(), letter.step(),
				letter.state() == Letter.State.VOID, reason(letter.voidReason()), letter.at(), names.official(letter.byWhom()),
				letter.note(), letter.petitions());
	}
}
