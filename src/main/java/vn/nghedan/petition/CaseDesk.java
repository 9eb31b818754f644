package vn.nghedan.petition;

import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;

/** What happens to a case beside its steps, and its end. */
@Service
@Transactional
public class CaseDesk {

	private final CaseKeeper keeper;
	private final RegisterBook book;

	CaseDesk(CaseKeeper keeper, RegisterBook book) {
		this.keeper = keeper;
		this.book = book;
	}

	public void withdraw(String code, String reason, Actor recordedBy) {
		change(code, recordedBy, (ending, stamp) -> ending.withdraw(reason, stamp));
	}

	/** The step "register" finds another legal track. */
	public void divertAtIntake(String code, PetitionStatus track, String reason, Actor actor) {
		change(code, actor, (ending, stamp) -> ending.diverted(track, reason, stamp));
	}

	/** Another legal track, whatever step is open. */
	public void divert(String code, PetitionStatus track, String reason, Actor actor) {
		change(code, actor, (ending, stamp) -> ending.divert(track, reason, stamp));
	}

	/** From a closed state or COMMITTED: a new fact, or a promise not kept. */
	public void reopen(String code, String reason, Actor actor) {
		Petition petition = keeper.take(code);
		book.enter(petition, keeper.stamp(actor));
		petition.ending().reopen(reason, keeper.stamp(actor));
		keeper.keep(petition);
	}

	/** The manager's decision on a dissatisfied petitioner. */
	public void decideReopening(String code, boolean reopen, String reason, Actor actor) {
		Petition petition = keeper.take(code);
		Stamp stamp = keeper.stamp(actor);
		if (reopen) {
			book.enter(petition, stamp);
			petition.ending().reopenAfterFeedback(reason, stamp);
		}
		else {
			petition.ending().refuseReopening(reason, stamp);
		}
		keeper.keep(petition);
	}

	public void keepPromise(String code, Actor actor) {
		change(code, actor, Ending::keepPromise);
	}

	/** A review of the delegation has heard of it, whether it is over or not. */
	public void reported(String code, String review, Actor actor) {
		Petition petition = keeper.take(code);
		petition.intake().report(review, keeper.stamp(actor));
		keeper.keep(petition);
	}

	/** Ends the case by its outcome; a roadmap becomes COMMITTED. */
	public void close(String code) {
		change(code, Actor.SYSTEM, Ending::close);
	}

	private void change(String code, Actor actor, BiConsumer<Ending, Stamp> verb) {
		Petition petition = keeper.take(code);
		verb.accept(petition.ending(), keeper.stamp(actor));
		keeper.keep(petition);
	}
}
