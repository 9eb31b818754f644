package vn.nghedan.dossier;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.organization.Actor;
import vn.nghedan.petition.CaseKeeper;
import vn.nghedan.petition.Numbering;
import vn.nghedan.petition.OneLine;
import vn.nghedan.petition.Petition;
import vn.nghedan.petition.Route;
import vn.nghedan.petition.Stamp;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** The office that puts petitions into dossiers, has them signed, and sends them with a number. */
@Service
@Transactional
public class DossierOffice {

	private final Dossiers dossiers;
	private final DossierItems items;
	private final CaseKeeper keeper;
	private final Numbering numbering;
	private final ApplicationEventPublisher events;

	DossierOffice(Dossiers dossiers, DossierItems items, CaseKeeper keeper, Numbering numbering,
			ApplicationEventPublisher events) {
		this.dossiers = dossiers;
		this.items = items;
		this.keeper = keeper;
		this.numbering = numbering;
		this.events = events;
	}

	/** Opens a dossier of its own for the petition, for now; publishes {@link DossierOpened}. */
	public String queue(String petitionCode, Actor actor) {
		Petition petition = keeper.take(petitionCode);
		Stamp stamp = keeper.stamp(actor);
		int year = VietnamTime.dateOf(stamp.at()).getYear();
		String code = "HS-%d-%06d".formatted(year, numbering.next("dossier", year));
		petition.referral().queue(code, stamp);
		Route route = petition.route();
		dossiers.saveAndFlush(new Dossier(code, route.office(), route.unit(), stamp.at()));
		items.saveAndFlush(new DossierItem(code, petitionCode));
		keeper.keep(petition);
		events.publishEvent(new DossierOpened(code));
		return code;
	}

	public void sign(String code, Actor actor) {
		Dossier dossier = take(code);
		dossier.sign(keeper.stamp(actor));
		dossiers.saveAndFlush(dossier);
	}

	/** @param letterNumber the number of the covering letter, used once in an office and year */
	public void send(String code, String letterNumber, Actor actor) {
		Dossier dossier = take(code);
		Stamp stamp = keeper.stamp(actor);
		int year = VietnamTime.dateOf(stamp.at()).getYear();
		// Asked before the number is set: the question flushes, and the constraint would answer in its own words
		if (letterNumber != null && dossiers.existsByOfficeAndLetterYearAndLetterNumber(dossier.office(), year,
				OneLine.of(letterNumber))) {
			throw Refusal.conflict("dossier.letter-number-used", OneLine.of(letterNumber));
		}
		dossier.send(letterNumber, year, stamp);
		dossiers.saveAndFlush(dossier);
		for (String petitionCode : petitionsIn(code)) {
			Petition petition = keeper.take(petitionCode);
			petition.referral().send(dossier.letterNumber(), stamp);
			keeper.keep(petition);
		}
	}

	/** Takes a stopped petition out of its unsent dossier; does nothing when it is in none, or when it is sent. */
	public void remove(String petitionCode) {
		DossierItem item = items.findFirstByPetitionCodeAndRemovedAtIsNullOrderByIdDesc(petitionCode).orElse(null);
		if (item == null) {
			return;
		}
		Dossier dossier = take(item.dossierCode());
		if (dossier.isSent()) {
			return;
		}
		item.remove(keeper.stamp(Actor.SYSTEM).at());
		items.saveAndFlush(item);
		if (petitionsIn(dossier.code()).isEmpty()) {
			dossier.empty();
			dossiers.saveAndFlush(dossier);
			events.publishEvent(new DossierEmptied(dossier.code()));
		}
	}

	@Transactional(readOnly = true)
	public List<String> petitionsIn(String code) {
		return items.findByDossierCodeAndRemovedAtIsNullOrderById(code).stream().map(DossierItem::petitionCode).toList();
	}

	@Transactional(readOnly = true)
	public Dossier get(String code) {
		return dossiers.findById(code).orElseThrow(() -> Refusal.notFound("dossier.not-found", code));
	}

	/** The dossier in which the petition lies or was last sent. */
	@Transactional(readOnly = true)
	public Optional<Dossier> dossierOf(String petitionCode) {
		return items.findFirstByPetitionCodeAndRemovedAtIsNullOrderByIdDesc(petitionCode)
			.flatMap(item -> dossiers.findById(item.dossierCode()));
	}

	private Dossier take(String code) {
		return dossiers.lock(code).orElseThrow(() -> Refusal.notFound("dossier.not-found", code));
	}
}
