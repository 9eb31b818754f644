package vn.nghedan.dossier;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.calendar.Grade;
import vn.nghedan.organization.CompetenceLevel;
import vn.nghedan.organization.Organization;
import vn.nghedan.petition.Numbering;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.Route;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/**
 * Where dossiers stand: takes one out under lock, finds the one that gathers for an agency, and puts petitions in and out.
 * Whoever needs petitions and their dossier locks the petitions first, in the order of their codes, so that nobody waits
 * for somebody who waits for him.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DossierShelf {

	private final Dossiers dossiers;
	private final DossierItems items;
	private final LetterBook book;
	private final Numbering numbering;
	private final Organization organization;
	private final JdbcClient jdbc;
	private final EntityManager entities;
	private final ApplicationEventPublisher events;

	DossierShelf(Dossiers dossiers, DossierItems items, LetterBook book, Numbering numbering, Organization organization,
			JdbcClient jdbc, EntityManager entities, ApplicationEventPublisher events) {
		this.dossiers = dossiers;
		this.items = items;
		this.book = book;
		this.numbering = numbering;
		this.organization = organization;
		this.jdbc = jdbc;
		this.entities = entities;
		this.events = events;
	}

	/** The dossier, locked until the transaction ends, as it is and not as somebody may have read it before. */
	public Dossier take(String code) {
		Dossier dossier = dossiers.lock(code).orElseThrow(() -> notFound(code));
		entities.refresh(dossier);
		return dossier;
	}

	public void change(String code, Consumer<Dossier> verb) {
		Dossier dossier = take(code);
		verb.accept(dossier);
		dossiers.saveAndFlush(dossier);
	}

	public Optional<DossierItem> waiting(String petitionCode) {
		return items.waiting(petitionCode);
	}

	public List<String> waitingIn(String code) {
		return items.waitingIn(code);
	}


	/** Puts the petition, which is locked, into the dossier that gathers for its agency, or opens one. */
	public Dossier put(Petition petition, Stamp stamp) {
		Route route = petition.route();
		String agency = agencyFor(route);
		boolean urgent = petition.subject().urgent() || route.grade() == Grade.URGENT;
		Dossier dossier = urgent ? open(route.office(), agency, true, stamp) : gathering(route.office(), agency, stamp);
		items.saveAndFlush(new DossierItem(dossier.code(), petition.code()));
		return dossier;
	}

	/** The petition, which is locked, is in the dossier no more; one that is empty before it was sent is void. */
	public void remove(DossierItem item, String reason, Stamp stamp) {
		Dossier dossier = take(item.dossierCode());
		item.remove(reason, stamp);
		items.saveAndFlush(item);
		if (!dossier.status().isSent()) {
			book.leaveOut(dossier.code(), item.petitionCode());
		}
		if (!dossier.status().isSent() && dossier.status() != DossierStatus.VOID && items.waitingIn(dossier.code()).isEmpty()) {
			dossier.empty(stamp);
			dossiers.saveAndFlush(dossier);
			book.cancel(dossier.code(), Letter.EMPTIED, stamp);
			events.publishEvent(new DossierVoided(dossier.code()));
		}
	}

	public void settle(DossierItem item, DossierItem.Settled how, Stamp stamp) {
		item.settle(how, stamp);
		items.saveAndFlush(item);
	}

	/** Whether the petition belongs into this dossier as it is routed now. */
	public boolean isFor(Dossier dossier, Petition petition) {
		return dossier.office().equals(petition.route().office()) && dossier.agency().equals(agencyFor(petition.route()));
	}

	/** Central matters go through the city, if it is not the city that writes; for the rest whoever decides gets the letter. */
	String agencyFor(Route route) {
		if (route.level() != CompetenceLevel.CENTRAL) {
			return route.unit();
		}
		String city = organization.root(route.office());
		return city.equals(route.office()) ? route.unit() : city;
	}

	Refusal notFound(String code) {
		return Refusal.notFound("dossier.not-found", code);
	}

	Refusal notInDossier(String petitionCode, String code) {
		return Refusal.conflict("dossier.not-in-dossier", petitionCode, code);
	}

	private Dossier gathering(String office, String agency, Stamp stamp) {
		// Of two petitions for a new agency the second one waits until the first one's dossier can be seen
		jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 65))").param("key", office + " " + agency)
			.query().listOfRows();
		return dossiers.gathering(office, agency).orElseGet(() -> open(office, agency, false, stamp));
	}

	private Dossier open(String office, String agency, boolean urgent, Stamp stamp) {
		int year = VietnamTime.dateOf(stamp.at()).getYear();
		String code = "HS-%d-%06d".formatted(year, numbering.next("dossier", year));
		Dossier dossier = dossiers.saveAndFlush(new Dossier(code, office, agency, urgent, stamp.at()));
		events.publishEvent(new DossierOpened(code, urgent));
		return dossier;
	}
}
