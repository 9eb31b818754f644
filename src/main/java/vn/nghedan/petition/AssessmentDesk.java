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

	/** Whatever becomes of the petition on its way, it is told once that it is dealt with. */
	static final String HANDLED_ONCE = "1";

	private final CaseKeeper keeper;
	private final CaseTexts texts;
	private final Organization organization;
	private final PlaceFinder places;
	private final FairHands fairHands;
	private final OwnUnits ownUnits;
	private final PetitionNotices notices;

	AssessmentDesk(CaseKeeper keeper, CaseTexts texts, Organization organization, PlaceFinder places,
			FairHands fairHands, OwnUnits ownUnits, PetitionNotices notices) {
		this.keeper = keeper;
		this.texts = texts;
		this.organization = organization;
		this.places = places;
		this.fairHands = fairHands;
		this.ownUnits = ownUnits;
		this.notices = notices;
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
		petition.assessment().classify(choice, level(choice, petition, today), stamp);
		keeper.keep(petition);
	}

	/** Issues the notice of handling and sends the petition on its way. */
	public void confirm(String code, Actor actor) {
		Petition petition = keeper.take(code);
		Stamp stamp = keeper.stamp(actor);
		LocalDate today = VietnamTime.dateOf(stamp.at());
		boolean first = petition.milestones().noticeOfHandlingAt() == null;
		petition.assessment().confirm(petition.route().handling() == Handling.REFER ? office(petition, today) : null, stamp);
		keeper.keep(petition);
		if (first) {
			notices.owe(petition, NoticeKind.HANDLING, HANDLED_ONCE, stamp);
		}
	}

	public void returnToClassifier(String code, String reason, Actor actor) {
		Petition petition = keeper.take(code);
		petition.assessment().returnToClassifier(reason, keeper.stamp(actor));
		keeper.keep(petition);
	}

	/**
	 * After two returns the common superior decides, and it binds; whether the unit works here or has to be written to is
	 * a question to the organisation.
	 *
	 * @param superior the unit whose head decides
	 */
	public void decide(String code, String unit, Grade grade, String reason, String superior, Actor actor) {
		Petition petition = keeper.take(code);
		Stamp stamp = keeper.stamp(actor);
		LocalDate today = VietnamTime.dateOf(stamp.at());
		Handling handling = unit != null && resolvesHere(unit, today) ? Handling.RESOLVE : Handling.REFER;
		Classification choice = new Classification(handling, unit, grade, null, null, reason);
		CompetenceLevel level = level(choice, petition, today);
		String office = handling == Handling.REFER ? office(petition, today) : null;
		petition.assessment().decide(new Route(handling, level, unit, office, grade), superior, reason, stamp);
		keeper.keep(petition);
	}

	/**
	 * Refused when nobody would be left who may work on it: then it belongs to an authority above ours.
	 *
	 * @param official his username; {@code null} when the petition is about nobody after all
	 */
	public void about(String code, String official, Actor actor) {
		Petition petition = keeper.take(code);
		Stamp stamp = keeper.stamp(actor);
		petition.assessment().about(official == null ? null : organization.official(official).username(), stamp);
		fairHands.checkSomebodyLeft(petition, VietnamTime.dateOf(stamp.at()));
		keeper.keep(petition);
	}

	private CompetenceLevel level(Classification choice, Petition petition, LocalDate today) {
		if (choice.handling().end().isPresent()) {
			return null;
		}
		if (choice.unit() == null || choice.grade() == null) {
			throw new Refusal("petition.unit-and-grade");
		}
		ownUnits.requireExisting(choice.unit(), today);
		if (choice.handling() == Handling.RESOLVE && !resolvesHere(choice.unit(), today)) {
			throw new Refusal("petition.nobody-resolves-there", choice.unit());
		}
		if (choice.handling() == Handling.REFER && choice.unit().equals(petition.placeNow().wardCode())) {
			throw new Refusal("petition.refer-to-itself", choice.unit());
		}
		if (choice.handling() == Handling.RESOLVE) {
			fairHands.check(petition, choice.unit(), today);
		}
		return organization.competenceLevel(choice.unit());
	}

	private boolean resolvesHere(String unit, LocalDate today) {
		return ownUnits.resolve(unit, today);
	}

	private String office(Petition petition, LocalDate today) {
		String ward = petition.placeNow().wardCode();
		return organization.nearestHolding(ward, Roles.CITY_LIAISON, today).orElse(ward);
	}
}
