package vn.nghedan.dossier;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseKeeper;
import vn.nghedan.petition.OneLine;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.PetitionRerouted;
import vn.nghedan.petition.PetitionStatus;
import vn.nghedan.petition.Stamp;

/** The office that gathers petitions into dossiers, one for each agency, and takes out what is not to go. */
@Service
@Transactional
public class DossierOffice {

	private static final Set<PetitionStatus> AT_THE_AGENCY = EnumSet.of(PetitionStatus.CITY_SENT,
			PetitionStatus.WITH_OTHER_AGENCY);

	private static final Set<DossierStatus> CHANGEABLE = EnumSet.of(DossierStatus.QUEUED, DossierStatus.CLOSED,
			DossierStatus.PREPARED);

	private final Dossiers dossiers;
	private final DossierItems items;
	private final DossierShelf shelf;
	private final CaseKeeper keeper;
	private final FollowUps followUps;
	private final ApplicationEventPublisher events;

	DossierOffice(Dossiers dossiers, DossierItems items, DossierShelf shelf, CaseKeeper keeper, FollowUps followUps,
			ApplicationEventPublisher events) {
		this.dossiers = dossiers;
		this.items = items;
		this.shelf = shelf;
		this.keeper = keeper;
		this.followUps = followUps;
		this.events = events;
	}

	/** Where a petition goes that is taken out of an unsent dossier. */
	public enum Destination {
		QUEUE, CLASSIFICATION
	}

	/**
	 * Puts the petition into the dossier that gathers for its agency; publishes {@link DossierOpened} where none does. Does
	 * nothing when it waits there already.
	 */
	public String queue(String petitionCode, Actor actor) {
		Petition petition = keeper.take(petitionCode);
		Optional<DossierItem> waiting = shelf.waiting(petitionCode);
		if (waiting.isPresent()) {
			return waiting.get().dossierCode();
		}
		return put(petition, keeper.stamp(actor));
	}

	/**
	 * The petition has got another office or agency: it leaves its unsent dossier for the one that gathers there or, when it
	 * is not to be sent any more, for none. What is sent stays with its agency, and the successors of its office answer for
	 * it; when somebody else has it now, the agency is told.
	 */
	public void move(String petitionCode) {
		Petition petition = keeper.take(petitionCode);
		DossierItem item = shelf.waiting(petitionCode).orElse(null);
		if (item == null) {
			return;
		}
		Stamp stamp = keeper.stamp(Actor.SYSTEM);
		Dossier dossier = shelf.take(item.dossierCode());
		if (dossier.status().isSent()) {
			if (!AT_THE_AGENCY.contains(petition.status())) {
				followUps.stopped(item, petition.status(), stamp);
			}
		}
		else if (petition.status() != PetitionStatus.CITY_QUEUED) {
			shelf.remove(item, null, stamp);
		}
		else if (!shelf.isFor(dossier, petition)) {
			shelf.remove(item, null, stamp);
			put(petition, stamp);
		}
	}

	/**
	 * A petition that should not go, or not with this letter, leaves a dossier that is not signed yet; what the chair has
	 * signed is sent, or called back as a whole.
	 */
	public void takeOut(String code, String petitionCode, String reason, Destination to, Actor actor) {
		Petition petition = keeper.take(petitionCode);
		Dossier dossier = shelf.take(code);
		DossierItem item = shelf.waiting(petitionCode).filter(waiting -> waiting.dossierCode().equals(code))
				.orElseThrow(() -> shelf.notInDossier(petitionCode, code));
		boolean nowhereElse = to == Destination.QUEUE && dossier.status() == DossierStatus.QUEUED;
		if (!CHANGEABLE.contains(dossier.status()) || nowhereElse) {
			throw dossier.wrongState();
		}
		Stamp stamp = keeper.stamp(actor);
		shelf.remove(item, OneLine.required(reason), stamp);
		if (to == Destination.QUEUE) {
			put(petition, stamp);
			return;
		}
		petition.referral().takeOut(reason, stamp);
		keeper.keep(petition);
		events.publishEvent(new PetitionRerouted(petitionCode));
	}

	/**
	 * A petition was withdrawn, merged or diverted: it leaves an unsent dossier; of a sent one the agency is told by letter,
	 * unless it has answered. Does nothing when the petition waits in none.
	 */
	public void stopped(String petitionCode) {
		DossierItem item = shelf.waiting(petitionCode).orElse(null);
		if (item == null) {
			return;
		}
		Stamp stamp = keeper.stamp(Actor.SYSTEM);
		if (shelf.take(item.dossierCode()).status().isSent()) {
			followUps.stopped(item, keeper.take(petitionCode).status(), stamp);
		}
		else {
			shelf.remove(item, null, stamp);
		}
	}

	/**
	 * A petition is about to be erased: it leaves an unsent dossier, and every agency that has got it is told by letter to
	 * send it back, answered or not. Letters go on naming its number.
	 */
	public void quarantined(String petitionCode) {
		stopped(petitionCode);
		items.findByPetitionCodeAndRemovedAtIsNullOrderById(petitionCode).stream().filter(item -> shelf.take(item.dossierCode()).status().isSent())
			.forEach(item -> followUps.quarantined(item, keeper.stamp(Actor.SYSTEM)));
	}

	/** Refuses a petition that does not wait in this dossier, be it in none or in another. */
	@Transactional(readOnly = true)
	public void mustWaitIn(String code, Collection<String> petitions) {
		List<String> waiting = shelf.waitingIn(code);
		petitions.stream().filter(petition -> !waiting.contains(petition)).findFirst().ifPresent(petition -> {
			throw shelf.notInDossier(petition, code);
		});
	}

	/** Those that wait for an answer, or to be sent. */
	@Transactional(readOnly = true)
	public List<String> waitingIn(String code) {
		return shelf.waitingIn(code);
	}

	/** All that were not taken out, sent and answered ones as well, in the order in which they came. */
	@Transactional(readOnly = true)
	public List<String> petitionsIn(String code) {
		return itemsOf(code).stream().map(DossierItem::petitionCode).toList();
	}

	@Transactional(readOnly = true)
	public List<DossierItem> itemsOf(String code) {
		return items.findByDossierCodeAndRemovedAtIsNullOrderById(code);
	}

	@Transactional(readOnly = true)
	public Dossier get(String code) {
		return dossiers.findById(code).orElseThrow(() -> shelf.notFound(code));
	}

	/** Codes of the dossiers that still take petitions. */
	@Transactional(readOnly = true)
	public List<String> gathering() {
		return dossiers.gathering();
	}

	/** The dossier in which the petition lies or was last sent. */
	@Transactional(readOnly = true)
	public Optional<Dossier> dossierOf(String petitionCode) {
		return items.findFirstByPetitionCodeAndRemovedAtIsNullOrderByIdDesc(petitionCode)
			.flatMap(item -> dossiers.findById(item.dossierCode()));
	}

	private String put(Petition petition, Stamp stamp) {
		Dossier dossier = shelf.put(petition, stamp);
		petition.referral().queue(dossier.code(), stamp);
		keeper.keep(petition);
		return dossier.code();
	}
}
