package vn.nghedan.petition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.calendar.Grade;
import vn.nghedan.organization.Actor;

/** The resolving unit: accepts or returns, works, tells in between, asks for time, waits, finishes. */
@Service
@Transactional
public class ResolutionDesk {

	private final CaseKeeper keeper;
	private final CaseTexts texts;

	ResolutionDesk(CaseKeeper keeper, CaseTexts texts) {
		this.keeper = keeper;
		this.texts = texts;
	}

	public void acceptTransfer(String code, Actor actor) {
		change(code, actor, Resolution::acceptTransfer);
	}

	public void returnTransfer(String code, String reason, Actor actor) {
		change(code, actor, (resolution, stamp) -> resolution.returnTransfer(reason, stamp));
	}

	/** The unit that works on it finds that it is another's: it is classified anew. */
	public void passOn(String code, String reason, Actor actor) {
		change(code, actor, (resolution, stamp) -> resolution.passOn(reason, stamp));
	}

	/** Needs the text RESOLUTION_REPORT of this round; {@code promiseDue} only with ROADMAP. The petition stays IN_PROGRESS. */
	public void resolve(String code, Outcome outcome, LocalDate promiseDue, Actor actor) {
		Petition petition = keeper.take(code);
		petition.require(PetitionStatus.IN_PROGRESS);
		texts.required(code, TextKind.RESOLUTION_REPORT, petition.milestones().workSince());
		petition.resolution().resolve(outcome, promiseDue, keeper.stamp(actor));
		keeper.keep(petition);
	}

	/** Needs the text INTERIM_REPLY, newer than the one told before. */
	public void interimReply(String code, LocalDate newDate, Actor actor) {
		Petition petition = keeper.take(code);
		petition.requireOpen();
		texts.required(code, TextKind.INTERIM_REPLY, petition.milestones().interimRepliedAt());
		petition.resolution().interimReply(newDate, keeper.stamp(actor));
		keeper.keep(petition);
	}

	/** @param days working days, as many and as often as the grade and the authority allow */
	public void requestExtension(String code, int days, String reason, Actor actor) {
		change(code, actor, (resolution, stamp) -> resolution.extension().request(days, reason, keeper.almanac(), stamp));
	}

	/** @param handling usernames of those who work on the matter, who may not decide */
	public void decideExtension(String code, boolean granted, String reason, Collection<String> handling, Actor actor) {
		change(code, actor, (resolution, stamp) -> resolution.extension()
			.decide(granted, reason, handling, keeper.almanac(), stamp));
	}

	/** The term for the decision has passed; nothing happens when none is awaited any more. */
	public void extensionLapsed(String code) {
		change(code, Actor.SYSTEM, (resolution, stamp) -> resolution.extension().lapse(stamp));
	}

	/** @param way how the petitioner was told, one of the ways of relaying an answer */
	public void tellExtension(String code, String way, LocalDate toldOn, String proof, Actor actor) {
		change(code, actor, (resolution, stamp) -> resolution.extension().tell(way, toldOn, proof, stamp));
	}

	/** Another grade: the work is due by the term of that grade, counted from receipt. */
	public void regrade(String code, Grade grade, String reason, Actor actor) {
		change(code, actor, (resolution, stamp) -> resolution.regrade(grade, reason, stamp));
	}

	public void suspend(String code, String reason, Actor actor) {
		change(code, actor, (resolution, stamp) -> resolution.suspend(reason, stamp));
	}

	public void resume(String code, String reason, Actor actor) {
		change(code, actor, (resolution, stamp) -> resolution.resume(reason, stamp));
	}

	private void change(String code, Actor actor, BiConsumer<Resolution, Stamp> verb) {
		Petition petition = keeper.take(code);
		verb.accept(petition.resolution(), keeper.stamp(actor));
		keeper.keep(petition);
	}
}
