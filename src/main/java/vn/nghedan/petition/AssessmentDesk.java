package vn.nghedan.petition;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.nghedan.calendar.Grade;
import vn.nghedan.organization.Actor;
import vn.nghedan.organization.CompetenceLevel;
import vn.nghedan.organization.Organization;
import vn.nghedan.organization.Roles;
import vn.nghedan.platform.Refusal;
import vn.nghedan.platform.VietnamTime;

/** Verification, classification and the chair's confirmation, all in the ward of the group. */
@Service
@Transactional
public class AssessmentDesk {

	private final CaseKeeper keeper;
	private final CaseTexts texts;
	private final Organization organization;
	private final PlaceFinder places;

	AssessmentDesk(CaseKeeper keeper, CaseTexts texts, Organization organization, PlaceFinder places) {
		this.keeper = keeper;
		this.texts = texts;
		this.organization = organization;
		this.places = places;
	}

	public void startVerification(String code) {
		Petition petition = keeper.take(code);
		petition.assessment().startVerification(keeper.stamp(Actor.SYSTEM));
		keeper.keep(petition);
	}

	/** Needs the text VERIFICATION_REPORT. */
	public void verify(String code, Finding finding, Actor actor) {
		Petition petition = keeper.take(code);
		petition.require(PetitionStatus.UNDER_VERIFICATION);
		texts.required(code, TextKind.VERIFICATION_REPORT, null);
		petition.assessment().verify(finding, keeper.stamp(actor));
		keeper.keep(petition);
	}

	/**
	 * What the decision tables propose; any part may be {@code null}. Whether the competent unit works here or has to be
	 * written to is a question to the organisation, not to a table.
	 */
	public void propose(String code, Handling handling, String unit, Grade grade) {
		Petition petition = keeper.take(code);
		Stamp stamp = keeper.stamp(Actor.SYSTEM);
		boolean elsewhere = handling == Handling.RESOLVE && unit != null
				&& !resolvesHere(unit, VietnamTime.dateOf(stamp.at()));
		petition.assessment().propose(new Proposal(elsewhere ? Handling.REFER : handling, unit, grade), stamp);
		keeper.keep(petition);
	}

	public void classify(String code, Classification choice, Actor actor) {
		Petition petition = keeper.take(code);
		Stamp stamp = keeper.stamp(actor);
		LocalDate today = VietnamTime.dateOf(stamp.at());
		places.checkSubject(choice.field(), choice.object(), today);
		if (choice.handling() == null) {
			throw new Refusal("petition.handling-missing");
		}
		petition.assessment().classify(choice, level(choice, petition.place(), today), stamp);
		keeper.keep(petition);
	}

	/** Issues the notice of handling and sends the petition on its way. */
	public void confirm(String code, Actor actor) {
		Petition petition = keeper.take(code);
		Stamp stamp = keeper.stamp(actor);
		petition.assessment().confirm(office(petition, VietnamTime.dateOf(stamp.at())), stamp);
		keeper.keep(petition);
	}

	public void returnToClassifier(String code, String reason, Actor actor) {
		Petition petition = keeper.take(code);
		petition.assessment().returnToClassifier(reason, keeper.stamp(actor));
		keeper.keep(petition);
	}

	private CompetenceLevel level(Classification choice, Place place, LocalDate today) {
		if (choice.handling().end().isPresent()) {
			return null;
		}
		if (choice.unit() == null || choice.grade() == null) {
			throw new Refusal("petition.unit-and-grade");
		}
		organization.authority(choice.unit());
		if (choice.handling() == Handling.RESOLVE && !resolvesHere(choice.unit(), today)) {
			throw new Refusal("petition.nobody-resolves-there", choice.unit());
		}
		if (choice.handling() == Handling.REFER && choice.unit().equals(place.wardCode())) {
			throw new Refusal("petition.refer-to-itself", choice.unit());
		}
		return organization.competenceLevel(choice.unit());
	}

	private boolean resolvesHere(String unit, LocalDate today) {
		return organization.nearestHolding(unit, Roles.HANDLER, today).isPresent();
	}

	private String office(Petition petition, LocalDate today) {
		if (petition.route().handling() != Handling.REFER) {
			return null;
		}
		String ward = petition.place().wardCode();
		return organization.nearestHolding(ward, Roles.CITY_LIAISON, today).orElse(ward);
	}
}
