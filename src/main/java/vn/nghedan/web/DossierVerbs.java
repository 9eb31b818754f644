package vn.nghedan.web;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.nghedan.dossier.DossierDesk;
import vn.nghedan.dossier.DossierOffice;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseTexts;
import vn.nghedan.petition.TextKind;
import vn.nghedan.platform.Refusal;
import vn.nghedan.web.DossierController.Removal;
import vn.nghedan.web.DossierController.Replies;
import vn.nghedan.web.DossierController.Reply;

/** What is done with a dossier beside its tasks. */
@Component
@Transactional
class DossierVerbs {

	private static final String RECORD_REPLY = "userTask_recordReply";

	private final DossierViews views;
	private final DossierOffices offices;
	private final DossierDesk desk;
	private final DossierOffice dossiers;
	private final CaseTexts texts;
	private final CaseTasks tasks;

	DossierVerbs(DossierViews views, DossierOffices offices, DossierDesk desk, DossierOffice dossiers, CaseTexts texts,
			CaseTasks tasks) {
		this.views = views;
		this.offices = offices;
		this.desk = desk;
		this.dossiers = dossiers;
		this.texts = texts;
		this.tasks = tasks;
	}

	public void close(String code, Actor actor) {
		offices.mustBeLiaison(actor, views.see(code, actor));
		desk.closeNow(code, actor);
	}

	public void cancel(String code, String reason, Actor actor) {
		offices.mustBeAllowedToCancel(actor, views.see(code, actor));
		desk.cancel(code, reason, actor);
	}

	public void takeOut(String code, Removal removal, Actor actor) {
		offices.mustBeLiaison(actor, views.see(code, actor));
		dossiers.takeOut(code, removal.petition(), removal.reason(), removal.to(), actor);
	}

	/** The words of all of them first: that locks the petitions in the order of their codes, as everybody does. */
	public void reply(String code, Replies replies, Actor actor) {
		offices.mustBeLiaison(actor, views.see(code, actor));
		List<Reply> sorted = replies.items().stream().sorted(Comparator.comparing(Reply::petition)).toList();
		mustBeOnce(sorted);
		dossiers.mustWaitIn(code, sorted.stream().map(Reply::petition).toList());
		sorted.forEach(reply -> texts.write(reply.petition(), TextKind.AGENCY_REPLY, reply.text(), actor));
		String number = replies.number() == null ? "" : replies.number();
		sorted.forEach(reply -> tasks.complete(reply.petition(), RECORD_REPLY, Map.of("replyKind", reply.kind().name(),
				"replyNumber", number, "replyDate", replies.date().toString()), actor));
	}

	private static void mustBeOnce(List<Reply> replies) {
		Set<String> named = new HashSet<>();
		replies.stream().map(Reply::petition).filter(petition -> !named.add(petition)).findFirst().ifPresent(petition -> {
			throw new Refusal("web.reply-twice", petition);
		});
	}
}
