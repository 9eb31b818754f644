package vn.nghedan.dossier;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseKeeper;
import vn.nghedan.petition.OneLine;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.Stamp;

/** The way of one dossier: closed, prepared, signed, numbered, sent, or called back. */
@Service
@Transactional
public class DossierDesk {

	private final DossierShelf shelf;
	private final LetterBook book;
	private final CaseKeeper keeper;
	private final ApplicationEventPublisher events;

	DossierDesk(DossierShelf shelf, LetterBook book, CaseKeeper keeper, ApplicationEventPublisher events) {
		this.shelf = shelf;
		this.book = book;
		this.keeper = keeper;
		this.events = events;
	}

	/** It takes nothing more; done twice it is done once, since the schedule and a person may both say so. */
	public void close(String code, Actor actor) {
		Stamp stamp = keeper.stamp(actor);
		shelf.change(code, dossier -> {
			if (dossier.status() == DossierStatus.QUEUED) {
				dossier.close(stamp);
			}
		});
	}

	/** Before its time, by a person. */
	public void closeNow(String code, Actor actor) {
		Stamp stamp = keeper.stamp(actor);
		shelf.change(code, dossier -> dossier.close(stamp));
		events.publishEvent(new DossierClosed(code));
	}

	public void prepare(String code, Actor actor) {
		Stamp stamp = keeper.stamp(actor);
		shelf.change(code, dossier -> dossier.prepare(stamp));
	}

	public void sign(String code, Actor actor) {
		Stamp stamp = keeper.stamp(actor);
		shelf.change(code, dossier -> dossier.sign(stamp));
	}

	/** Back to the liaison, who changes letter or list. */
	public void giveBack(String code, String reason) {
		shelf.change(code, dossier -> dossier.giveBack(reason));
	}

	/** The next number of the office's book, given only to a signed letter. */
	public void issueNumber(String code, Actor actor) {
		Stamp stamp = keeper.stamp(actor);
		List<String> petitions = shelf.waitingIn(code);
		shelf.change(code, dossier -> dossier.number(book.enter(dossier, dossier.office(), LetterKind.COVER, 0, petitions, stamp)));
	}

	/** The letter has left with every petition that is still in the dossier. */
	public void send(String code, Actor actor) {
		Stamp stamp = keeper.stamp(actor);
		List<Petition> petitions = shelf.waitingIn(code).stream().map(keeper::take).toList();
		shelf.change(code, dossier -> {
			if (dossier.letterNumber() == null) {
				dossier.number(book.enter(dossier, dossier.office(), LetterKind.COVER, 0, shelf.waitingIn(code), stamp));
			}
			dossier.send(stamp);
		});
		String number = shelf.take(code).letterNumber();
		List<String> stillIn = shelf.waitingIn(code);
		petitions.stream().filter(petition -> stillIn.contains(petition.code())).forEach(petition -> {
			petition.referral().send(number, stamp);
			keeper.keep(petition);
		});
	}

	/**
	 * Called back, sent or not: the number is void for ever, what the agency has answered stays, and everything else waits in
	 * a new dossier.
	 */
	public void cancel(String code, String reason, Actor actor) {
		Stamp stamp = keeper.stamp(actor);
		String line = OneLine.required(reason);
		List<Petition> petitions = shelf.waitingIn(code).stream().map(keeper::take).toList();
		boolean sent = shelf.take(code).status().isSent();
		shelf.change(code, dossier -> dossier.cancel(line, stamp));
		book.cancel(code, line, stamp);
		petitions.forEach(petition -> shelf.waiting(petition.code()).filter(item -> item.dossierCode().equals(code))
			.ifPresent(item -> putBack(petition, item, sent, line, stamp)));
		events.publishEvent(new DossierVoided(code));
	}

	private void putBack(Petition petition, DossierItem item, boolean sent, String reason, Stamp stamp) {
		shelf.remove(item, reason, stamp);
		if (sent) {
			petition.referral().recall(reason, stamp);
		}
		petition.referral().queue(shelf.put(petition, stamp).code(), stamp);
		keeper.keep(petition);
		if (sent) {
			events.publishEvent(new PetitionRecalled(petition.code()));
		}
	}
}
