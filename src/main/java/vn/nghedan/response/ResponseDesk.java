package vn.nghedan.response;

import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseKeeper;
import vn.nghedan.petition.CaseText;
import vn.nghedan.petition.CaseTexts;
import vn.nghedan.petition.CoveredWords;
import vn.nghedan.petition.Outcome;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.Stamp;
import vn.nghedan.petition.TextKind;
import vn.nghedan.platform.Refusal;

/** Where the answer is drafted, approved by another person, and issued with a number. */
@Service
@Transactional
public class ResponseDesk {

	private final Responses responses;
	private final CaseKeeper keeper;
	private final CaseTexts texts;
	private final ResponseBook book;
	private final ApplicationEventPublisher events;

	ResponseDesk(Responses responses, CaseKeeper keeper, CaseTexts texts, ResponseBook book,
			ApplicationEventPublisher events) {
		this.responses = responses;
		this.keeper = keeper;
		this.texts = texts;
		this.book = book;
		this.events = events;
	}

	/** Needs the text RESPONSE, another one than was issued before, with nothing covered in it; {@code promiseDue} only with ROADMAP. Also drafts anew what was returned. */
	public void draft(String code, Outcome outcome, LocalDate promiseDue, Actor actor) {
		Petition petition = keeper.take(code);
		Stamp stamp = keeper.stamp(actor);
		petition.answer().draft(outcome, promiseDue, stamp);
		Long issued = responses.findFirstByPetitionCodeAndNumberIsNotNullOrderByIdDesc(code).map(Response::textId)
			.orElse(null);
		CaseText text = texts.requiredAfter(code, TextKind.RESPONSE, issued);
		// Begun with the answer of another case, and not finished
		if (CoveredWords.isIn(text.text())) {
			throw new Refusal("response.covered-words");
		}
		int round = petition.pending().reopenedCount() + 1;
		responses.saveAndFlush(new Response(code, round, text.id(), outcome, petition.result().promiseDue(), stamp));
		keeper.keep(petition);
	}

	/** By somebody else than the drafter, and than whoever wrote its words. */
	public void approve(String code, Actor actor) {
		Petition petition = keeper.take(code);
		Stamp stamp = keeper.stamp(actor);
		petition.answer().approve(stamp);
		Response draft = draftOf(code);
		CaseText text = texts.required(code, TextKind.RESPONSE, null);
		draft.approve(text.id(), stamp);
		if (stamp.username().equals(text.author())) {
			throw Refusal.forbidden("response.own-draft");
		}
		responses.saveAndFlush(draft);
		keeper.keep(petition);
	}

	public void returnDraft(String code, String reason, Actor actor) {
		Petition petition = keeper.take(code);
		petition.answer().returnDraft(reason, keeper.stamp(actor));
		Response draft = draftOf(code);
		draft.giveBack(reason);
		responses.saveAndFlush(draft);
		keeper.keep(petition);
	}

	/** Gives the gapless number of the unit and year; publishes {@link ResponseIssued}. */
	public void issue(String code, Actor actor) {
		Petition petition = keeper.take(code);
		Stamp stamp = keeper.stamp(actor);
		String unit = book.issuingUnit(petition, stamp);
		String number = book.nextNumber(unit, stamp);
		petition.answer().issue(number, stamp);
		Response approved = draftOf(code);
		approved.issue(unit, number, stamp);
		responses.saveAndFlush(approved);
		keeper.keep(petition);
		events.publishEvent(new ResponseIssued(code));
	}

	/** Drafts and answers, oldest first. */
	@Transactional(readOnly = true)
	public List<Response> responsesTo(String code) {
		return responses.findByPetitionCodeOrderById(code);
	}

	private Response draftOf(String code) {
		return responses.findFirstByPetitionCodeOrderByIdDesc(code)
			.orElseThrow(() -> Refusal.conflict("response.no-draft", code));
	}
}
